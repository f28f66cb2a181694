package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueCommandTest {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    private final StringWriter out = new StringWriter();
    private final StringWriter notes = new StringWriter();

    @Test
    void tellsOfAnElementWhereTheSourcesSayIt() {
        assertThat(run("catalogue", "activeComponents/autonomy")).isZero();

        assertThat(out.toString()).contains("ZonMw, regel 83: “het bevorderen van de autonomie van de medewerker”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "effort/cycle", "activeComponents/transformational-leadership/trust", "gaps"})
    void showsAnElementAsTextAndAsJson(String address) {
        Ran text = Ran.mentorwijs("catalogue", address);
        Ran json = Ran.mentorwijs("catalogue", address, "--format", "json");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).startsWith(address + "\n");
        assertThat(json.exitCode()).isZero();
        assertThat(JsonMapper.shared().readTree(json.out()).get("address").stringValue())
                .isEqualTo(address);
    }

    @Test
    void givesTheWholeCatalogueAsJson() {
        assertThat(run("catalogue", "--format", "json")).isZero();

        JsonNode printed = JsonMapper.shared().readTree(out.toString());
        assertThat(printed.get("training").get("activeComponents").size()).isEqualTo(6);
        assertThat(printed.get("gaps").size()).isEqualTo(CATALOGUE.getGaps().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--gaps", "--disagreements", "--evidence"})
    void showsAView(String view) {
        assertThat(run("catalogue", view)).isZero();
        assertThat(run("catalogue", view, "--lang", "en", "--format", "json")).isZero();

        assertThat(out.toString()).isNotBlank();
        assertThat(notes.toString()).isEmpty();
    }

    @Test
    void showsTheFiguresOfTheEvidenceLayer() {
        run("catalogue", "--evidence", "--lang", "en");

        assertThat(out.toString()).contains("e6").contains("73").contains("127");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidier", "sei"})
    void tellsHowMuchOfAFrameworkIsAnswered(String framework) {
        assertThat(run("catalogue", "--completeness", framework)).isZero();

        assertThat(out.toString()).contains("leeg, want geen bron zegt het");
    }

    @Test
    void findsAWordWhateverItsCapitalsAndAccents() {
        assertThat(run("catalogue", "--search", "AUTONOMIE")).isZero();

        assertThat(out.toString()).contains("activeComponents/autonomy");
    }

    @Test
    void printsItsVersionsAndTheHashOfItsContent() {
        assertThat(run("catalogue", "--version")).isZero();

        assertThat(out.toString()).contains(MentorwijsCatalogue.contentHash());
    }

    @Test
    void saysWhichElementItDoesNotKnow() {
        assertThat(run("catalogue", "activeComponents/autonomie")).isEqualTo(2);
        assertThat(run("catalogue", "--completeness", "agree")).isEqualTo(2);

        assertThat(notes.toString())
                .contains("geen element activeComponents/autonomie. Zoek het met: mentorwijs catalogue --search WOORD")
                .contains("agree");
    }

    private int run(String... arguments) {
        return MentorwijsCommand.run(new PrintWriter(out, true), new PrintWriter(notes, true), arguments);
    }
}

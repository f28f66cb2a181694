package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A variant of a variant that stands in the same folder. */
class ChainTest {

    private static final String REGION = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: regio
            version: "1.0.0"
            homework: []
            changes:
              - section: homework
                reason: { goal: REDUCE_COST }
            """;
    private static final String TOWN = """
            schemaVersion: "1.0"
            variantOf: { id: regio, version: "1.0.0" }
            id: gemeente
            version: "1.0.0"
            name: { nl: Mentorwijs in de gemeente }
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter notes = new StringWriter();
    private String town = "";

    @BeforeEach
    void writeTheVariantOfAVariant() throws IOException {
        town = Files.writeString(folder.resolve("b-gemeente.yaml"), TOWN).toString();
    }

    @Test
    void resolvesWhatTheOtherVariantGives() throws IOException {
        Files.writeString(folder.resolve("een-andere-naam.yaml"), REGION);

        assertThat(run("resolve", town)).isZero();
        assertThat(out.toString())
                .contains("# uit regio 1.0.0\nhomework: []\n")
                .contains("# uit de variant\nname:")
                .contains("# zoals in Mentorwijs\ngoal:");
    }

    @Test
    void validatesWithTheOtherVariantAtHand() throws IOException {
        Files.writeString(folder.resolve("regio.yml"), REGION);

        assertThat(run("validate", town)).isZero();
        assertThat(out.toString()).contains("[homework.removed]").doesNotContain("[change.missing]");
    }

    @Test
    void tellsOfTheChainThatIsShippedWhatWasAdaptedOfItsParent() {
        assertThat(run("validate", "variants/gemeente-zonder-huiswerk.yaml")).isZero();
        assertThat(out.toString())
                .contains("een variant van mentorwijs-rivierdelta 1.0.0")
                .contains("Wat is aangepast aan mentorwijs-rivierdelta 1.0.0, naar de vragen van FRAME (1)")
                .contains("[trainer.profile.added]");
    }

    @Test
    void tellsThatTheOtherVariantIsNotThere() {
        assertThat(run("validate", town)).isEqualTo(1);
        assertThat(out.toString()).contains("regel 2, kolom 18", "[variant.parent.unknown]");
    }

    @Test
    void tellsThatTheOtherVariantIsBroken() throws IOException {
        Files.writeString(folder.resolve("regio.yaml"), "id: [");

        assertThat(run("validate", town)).isEqualTo(1);
        assertThat(out.toString()).contains("[variant.parent.not-valid]");
    }

    @Test
    void takesAParentThatStandsThereAsAWorkbookToo() throws IOException {
        Path parent = Files.writeString(folder.resolve("regio.yaml"), REGION);
        run("convert", parent.toString(), "-o", folder.resolve("regio.xlsx").toString());

        assertThat(run("validate", town)).isZero();
        assertThat(out.toString()).contains("Het document is geldig.");
    }

    @Test
    void namesTheFirstOfManyThatMayBeMeantWhateverTheirNames() throws IOException {
        Files.writeString(folder.resolve("\u001b[1m.yaml"), REGION);
        for (int i = 1; i <= 9; i++) {
            Files.writeString(folder.resolve("cafe\u0301-" + i + ".yaml"), REGION + "organisation: Ander " + i + "\n");
        }

        assertThat(run("validate", town)).isEqualTo(1);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "kan bedoeld zijn: \\u001b[1m.yaml, café-1.yaml, café-2.yaml, café-3.yaml, café-4.yaml, … (10).");
    }

    @Test
    void namesABrokenParentWhateverItsName() throws IOException {
        Files.writeString(folder.resolve("regio.cafe\u0301\n.yaml"), "kapot");

        assertThat(run("validate", town)).isEqualTo(1);
        assertThat(out.toString()).contains("Dit is een variant van regio.café\\u000a.yaml");
    }

    @Test
    void passesOverABrokenNeighbour() throws IOException {
        Files.writeString(folder.resolve("regio.yaml"), REGION);
        Files.writeString(folder.resolve("buur.yaml"), "id: [");

        assertThat(run("validate", town)).isZero();
    }

    private int run(String... arguments) {
        return MentorwijsCommand.run(new PrintWriter(out), new PrintWriter(notes), arguments);
    }
}

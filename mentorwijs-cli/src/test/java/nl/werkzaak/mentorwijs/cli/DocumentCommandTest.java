package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void makesAPageOfTheCanonicalTraining() {
        Ran ran = Ran.mentorwijs("document", "factsheet");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.notes()).isEmpty();
        assertThat(ran.out()).startsWith("<!DOCTYPE html>").contains("<html class=\"factsheet\" lang=\"nl\">");
    }

    @Test
    void makesMarkdownOfAVariantInEnglish() {
        Ran ran = Ran.mentorwijs(
                "document", "factsheet", "variants/vier-bijeenkomsten.yaml", "--format", "markdown", "--lang", "en");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("- **4** sessions (this variant)").contains("# \\[nl\\] Mentorwijs in vier");
    }

    @Test
    void writesAFileThatIsNotThereYet() throws IOException {
        Path file = folder.resolve("factsheet.html");

        Ran first = Ran.mentorwijs("document", "factsheet", "-o", file.toString());
        Ran second = Ran.mentorwijs("document", "factsheet", "-o", file.toString());

        assertThat(first).isEqualTo(new Ran(0, "", "factsheet.html is geschreven." + System.lineSeparator()));
        assertThat(Files.readString(file))
                .isEqualTo(Ran.mentorwijs("document", "factsheet").out());
        assertThat(second.exitCode()).isEqualTo(3);
    }

    @Test
    void makesNothingOfADocumentThatIsNotValid() {
        Ran ran = Ran.mentorwijs("document", "factsheet", "broken/veel-fouten.yaml", "--lang", "en");

        assertThat(ran)
                .isEqualTo(new Ran(
                        1,
                        "",
                        "broken/veel-fouten.yaml: this document is not valid, so no document can be made of it. See:"
                                + " mentorwijs validate broken/veel-fouten.yaml" + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"factsheet", "handbook", "sei", "tidier", "fidelity"})
    void makesEveryDocumentOfAVariant(String kind) {
        Ran ran = Ran.mentorwijs("document", kind, "variants/alleen-lvb.yaml");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("<html class=\"" + kind + "\"").contains("Mentorwijs LVB");
    }

    @Test
    void judgesNothingWithoutAVariant() {
        Ran ran = Ran.mentorwijs("document", "fidelity", "--lang", "en");

        assertThat(ran)
                .isEqualTo(new Ran(
                        2, "", "The document fidelity judges a variant: name its file." + System.lineSeparator()));
    }

    @Test
    void refusesADocumentThatItDoesNotKnow() {
        Ran ran = Ran.mentorwijs("document", "brochure", "--lang", "en");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.notes()).startsWith("The value brochure does not fit factsheet");
    }
}

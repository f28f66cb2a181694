package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DiffCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter notes = new StringWriter();

    @Test
    void tellsWhatAVariantChanges() {
        int exitCode = run("diff", "canonical", "variants/alleen-lvb.yaml");

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString())
                .contains("targetGroups (verschillen: 4; elementen ongewijzigd: 1)")
                .contains("FRAME: de context (vorm, plaats, mensen); op maat maken")
                .contains("vervallen: targetGroups/vulnerable-employees/long-term-unemployment");
    }

    @Test
    void succeedsWhereNothingDiffers() {
        int exitCode = run("diff", "canonical", "canonical");

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("Er zijn geen verschillen.");
    }

    @Test
    void tellsTwoVariantsApartAsJson() {
        int exitCode = run(
                "diff", "--format", "json", "variants/kortere-bijeenkomsten.yaml", "variants/zonder-autonomie.json");

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString())
                .contains("\"natures\": [\n        \"LENGTHENING\"\n      ]")
                .contains("\"pointer\": \"/sessions/0/duration\",\n            \"value\": \"PT2H\"");
    }

    @Test
    void refusesADocumentThatIsNotValid() {
        int exitCode = run("diff", "canonical", "broken/veel-fouten.yaml");

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(notes.toString()).contains("broken/veel-fouten.yaml");
    }

    private int run(String... arguments) {
        return MentorwijsCommand.run(new PrintWriter(out), new PrintWriter(notes), arguments);
    }
}

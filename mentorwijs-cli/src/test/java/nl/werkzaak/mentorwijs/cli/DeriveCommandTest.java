package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeriveCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter notes = new StringWriter();

    @Test
    void leavesOutWhatIsAsInMentorwijs() {
        int exitCode = run("derive", "variants/volledig-uitgeschreven.json");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("variantOf: {id: mentorwijs, version: \"1.0.0\"}")
                .doesNotContain("sessions:", "changes:");
        assertThat(notes.toString()).isEmpty();
    }

    @Test
    void keepsTheReasonsThatAreThere() {
        int exitCode = run("derive", "variants/kortere-bijeenkomsten.yaml");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("  - {number: 5, duration: PT2H}")
                .contains("nl: Teamleiders in de zorg")
                .doesNotContain("#");
    }

    @Test
    void saysWhichReasonsAreStillToBeGiven(@TempDir Path folder) throws IOException {
        Path unexplained = Files.writeString(folder.resolve("zonder-reden.yaml"), """
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: zonder-reden
                version: "0.1.0"
                homework: []
                """);

        int exitCode = run("derive", unexplained.toString(), "--lang", "en");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("# Reasons to give, for example: reason:")
                .contains("changes:\n  - {section: homework, nature: REMOVING}\n");
        assertThat(notes.toString()).contains("still to be given: 1.");
    }

    @Test
    void makesADocumentThatTheValidatorTakesWithAWarning(@TempDir Path folder) throws IOException {
        Path derived = folder.resolve("afgeleid.json");
        Path unexplained = Files.writeString(folder.resolve("zonder-reden.json"), """
                { "schemaVersion": "1.0", "variantOf": { "id": "mentorwijs", "version": "1.0.0" },
                  "id": "zonder-reden", "version": "0.1.0", "homework": [] }
                """);
        run("derive", unexplained.toString(), "--to", "json", "-o", derived.toString());

        int exitCode = run("validate", derived.toString());

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("[change.reason.missing]").doesNotContain("[change.missing]");
    }

    private int run(String... arguments) {
        return MentorwijsCommand.run(new PrintWriter(out), new PrintWriter(notes), arguments);
    }
}

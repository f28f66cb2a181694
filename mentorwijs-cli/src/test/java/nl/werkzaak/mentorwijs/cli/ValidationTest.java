package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document on which the library fails has its place, and ends the review of none. */
class ValidationTest {

    private static final ReportOptions OPTIONS =
            ReportOptions.in(Locale.ENGLISH).withIncludePass(true);
    private static final VariantLibrary FAULTY = (reference, followed) -> {
        throw new IllegalStateException("a fault of ours");
    };
    private static final String GREEN = "{\"schemaVersion\": \"1.0\", \"variantOf\": {\"id\": \"mentorwijs\","
            + " \"version\": \"1.0.0\"}, \"id\": \"zorg\", \"version\": \"1.0.0\"}\n";
    private static final String CHILD = GREEN.replace("\"mentorwijs\"", "\"ouder\"");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final Outcome outcome =
            new Outcome(new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter())), Language.EN);
    private final Validation validation =
            new Validation(Mentorwijs.standard(), new AcceptanceOption(), FailOn.ERROR, outcome);

    @Test
    void keepsTheRowOfADocumentOnWhichTheLibraryFails() throws IOException {
        PrintWriter printer = new PrintWriter(out);

        validation.all(List.of(), documents(), ReviewReport.of("text", OPTIONS).writer(printer), printer);

        assertThat(out.toString())
                .contains("The library failed on this document: java.lang.IllegalStateException: a fault of ours.")
                .containsSubsequence("a.json", "GREEN", "b.json", "c.json", "GREEN")
                .endsWith("3 documents: 2 green, 0 yellow, 0 red, 0 not valid, 0 not read. The library failed on 1.\n");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAULT);
    }

    @Test
    void keepsTheLineOfADocumentAmongManyInAFile() throws IOException {
        PrintWriter printer = new PrintWriter(out);
        Path file = Files.writeString(folder.resolve("veel.ndjson"), GREEN + CHILD + GREEN);

        validation.eachAsItComes(List.of(), List.of(input(file)), ReviewLines.of("text", OPTIONS), printer);
        printer.flush();

        assertThat(out.toString())
                .containsSubsequence(
                        "veel.ndjson:1  GREEN", "veel.ndjson:2  failed", "veel.ndjson:3  GREEN", "3 documents");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAULT);
    }

    private List<Input> documents() throws IOException {
        return List.of(
                input(Files.writeString(folder.resolve("a.json"), GREEN)),
                input(Files.writeString(folder.resolve("b.json"), CHILD)),
                input(Files.writeString(folder.resolve("c.json"), GREEN)));
    }

    private static Input input(Path file) {
        return new Input(
                file.getFileName().toString(),
                Optional.of(file),
                Formats.standard().byFile(file).orElseThrow(),
                FAULTY);
    }
}

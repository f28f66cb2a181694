package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What validate does with many documents in one file. */
class SequenceTest {

    private static final String GREEN = """
            {"schemaVersion": "1.0", "variantOf": {"id": "mentorwijs", "version": "1.0.0"}, "id": "zorg", "version": "1.0.0"}
            """;
    private static final String RED =
            GREEN.replace("}\n", ", \"activeComponents\": []}\n").replace("zorg", "leeg");

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeSequence() throws IOException {
        file = Files.writeString(folder.resolve("veel.ndjson"), GREEN + "{\"id\": }\n\n" + RED);
    }

    @Test
    void tellsWhatAsksForSomethingAndCountsTheRest() {
        Ran ran = Ran.mentorwijs("validate", "--lang", "en", file.toString());

        assertThat(ran.out()).isEqualTo("""
                veel.ndjson:2  not valid  [json.syntax]
                    2:8  The JSON is broken here: the character } is not expected.
                veel.ndjson:4  RED  [change.missing, component.removed]
                3 documents: 1 green, 0 yellow, 1 red, 1 not valid, 0 not read.
                """);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void saysThatNothingIsAcceptedOfManyDocuments() throws IOException {
        Files.writeString(folder.resolve("veel.acceptances.yaml"), "none");

        Ran ran = Ran.mentorwijs("validate", "--lang", "en", file.toString());

        assertThat(ran.notes())
                .contains("veel.acceptances.yaml: not read, since it stands beside many documents (veel.ndjson)");
        assertThat(ran.out()).contains("3 documents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolve",
                "derive",
                "convert --to json",
                "document factsheet",
                "plan --cycles 1 --participants 1"
            })
    void isNoDocumentForACommandThatAsksForOne(String command) throws IOException {
        Path two = Files.writeString(folder.resolve("twee.ndjson"), GREEN + RED);
        Path one = Files.writeString(folder.resolve("een.ndjson"), GREEN);
        List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));

        arguments.add(arguments.contains("document") ? arguments.size() : 1, two.toString());
        Ran refused = Ran.mentorwijs(arguments.toArray(String[]::new));
        arguments.set(arguments.indexOf(two.toString()), one.toString());
        Ran taken = Ran.mentorwijs(arguments.toArray(String[]::new));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.notes()).contains("twee.ndjson: hier kan op elke regel een document staan;");
        assertThat(taken.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void namesEveryDocumentWhereThatIsAsked() {
        Ran ran = Ran.mentorwijs("validate", "--include-pass", file.toString());

        assertThat(ran.out()).startsWith("veel.ndjson:1  GROEN\nveel.ndjson:2  niet geldig");
    }

    @Test
    void tellsProgramsOfEachOnALineOfItsOwn() {
        Ran ran = Ran.mentorwijs("validate", "--format", "ndjson", file.toString());

        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"file\":\"veel.ndjson:1\",\"valid\":true,\"id\":\"zorg\"");
        assertThat(lines.get(1)).contains("\"valid\":false", "\"line\":2,\"column\":8");
        assertThat(lines.get(2)).contains("\"overall\":\"RED\"", "\"rule\":\"component.removed\"");
    }

    @Test
    void tellsOtherDocumentsInTheSameWayBesideThem() throws IOException {
        Path other = Files.writeString(folder.resolve("een.json"), RED);
        Path missing = folder.resolve("weg.json");

        Ran ran = Ran.mentorwijs("validate", "--lang", "en", other.toString(), file.toString(), missing.toString());

        assertThat(ran.out())
                .startsWith("een.json  RED  [")
                .contains("weg.json  not read")
                .endsWith("5 documents: 1 green, 0 yellow, 2 red, 1 not valid, 1 not read.\n");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.IO);
    }

    @Test
    void tellsOneDocumentOnALineToo() throws IOException {
        Path one = Files.writeString(folder.resolve("een.json"), GREEN);

        Ran ran = Ran.mentorwijs("validate", "--format", "ndjson", one.toString());

        assertThat(ran.out())
                .startsWith("{\"file\":\"een.json\",\"valid\":true")
                .containsOnlyOnce("\n");
        assertThat(ran.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "markdown", "sarif", "junit"})
    void saysWhichFormatsTellDocumentsAsTheyCome(String format) {
        Ran ran = Ran.mentorwijs("validate", "--format", format, "--lang", "en", file.toString());

        assertThat(ran)
                .isEqualTo(new Ran(
                        2, "", "Many documents in one file are told as they come, with --format text or ndjson.\n"));
    }

    @Test
    void tellsThemInTheirOrderHoweverMany() throws IOException {
        Path many = Files.writeString(folder.resolve("meer.jsonl"), (GREEN + RED).repeat(600));

        Ran ran = Ran.mentorwijs("validate", "--lang", "en", many.toString());

        assertThat(ran.out().lines().limit(600).map(line -> line.replaceAll("  .*", "")))
                .isEqualTo(IntStream.rangeClosed(1, 600)
                        .mapToObj(i -> "meer.jsonl:" + i * 2)
                        .toList());
        assertThat(ran.out()).endsWith("1200 documents: 600 green, 0 yellow, 600 red, 0 not valid, 0 not read.\n");
    }

    @Test
    void stopsWhereNobodyListensAnyMore() throws IOException {
        Path many = Files.writeString(folder.resolve("meer.ndjson"), RED.repeat(2_000));
        StringWriter heard = new StringWriter();
        Writer deaf = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                if (heard.getBuffer().length() > 1_000) {
                    throw new IOException("the pipe is closed");
                }
                heard.write(text, offset, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        MentorwijsCommand.run(new PrintWriter(deaf), new PrintWriter(new StringWriter()), "validate", many.toString());

        assertThat(heard.toString().lines().collect(Collectors.toList())).hasSizeBetween(10, 40);
    }
}

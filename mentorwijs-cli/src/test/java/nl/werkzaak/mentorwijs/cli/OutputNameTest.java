package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file holds what its name says, whichever command makes it. */
class OutputNameTest {

    private static final String PLAN = "plan --cycles 1 --participants 8 --start 2027-03-01";
    private static final String VARIANT = "variants/kortere-bijeenkomsten.yaml";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    derive VARIANT     | zorg.json    | {
                    derive VARIANT     | zorg.YAML    | schemaVersion:
                    resolve VARIANT    | zorg.xlsx    | PK
                    convert VARIANT    | zorg.jsonld  | {
                    document factsheet | zorg.md      | Factsheet
                    document factsheet | zorg.html    | <!DOCTYPE html>
                    document factsheet | zorg.markdown | Factsheet
                    PLAN               | zorg.ics     | BEGIN:VCALENDAR
                    PLAN               | zorg.json    | {
                    init               | zorg.yml     | #
                    """)
    void isWrittenInTheFormatThatItsNameSays(String command, String name, String start) throws IOException {
        Ran ran = run(command, name);

        assertThat(ran.exitCode()).as("%s", ran).isZero();
        assertThat(Files.readAllBytes(folder.resolve(name))).asString().startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    derive VARIANT     | zorg     | schemaVersion:
                    resolve VARIANT    | zorg.txt | schemaVersion:
                    document factsheet | zorg.txt | <!DOCTYPE html>
                    PLAN               | zorg.md  | Plan
                    init               | zorg     | #
                    """)
    void isWrittenAsOnStandardOutputIfItsNameSaysNothing(String command, String name, String start) throws IOException {
        assertThat(run(command, name).exitCode()).isZero();
        assertThat(folder.resolve(name)).content().startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    derive VARIANT --to yaml              | zorg.json | schemaVersion:
                    document factsheet --format html      | zorg.md   | <!DOCTYPE html>
                    PLAN --format text                    | zorg.json | Plan
                    """)
    void isWrittenInTheFormatThatIsAskedForWhateverItsName(String command, String name, String start)
            throws IOException {
        assertThat(run(command, name).exitCode()).isZero();
        assertThat(folder.resolve(name)).content().startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    init            | zorg.xlsx   | A file named zorg.xlsx should be xlsx; this command writes yaml. Make one of those, then: mentorwijs convert
                    init            | zorg.json   | A file named zorg.json should be json; this command writes yaml. Make one of those, then: mentorwijs convert
                    derive VARIANT  | zorg.jsonld | A file named zorg.jsonld should be course; this command writes json, ndjson, xlsx, yaml. Make one of those, then: mentorwijs convert
                    document sei    | zorg.json   | A file named zorg.json should be json; this command writes html, markdown.
                    PLAN            | zorg.xlsx   | A file named zorg.xlsx should be xlsx; this command writes text, json, ical.
                    resolve VARIANT | zorg.csv    | A file named zorg.csv should be csv; this command writes json, ndjson, xlsx, yaml. Make one of those, then: mentorwijs convert
                    """)
    void isNotWrittenInAnotherFormatThanItsNameSays(String command, String name, String sentence) {
        Ran ran = run(command + " --lang en", name);

        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.notes()).startsWith(sentence);
        assertThat(folder).isEmptyDirectory();
    }

    private Ran run(String command, String name) {
        String whole = command.replace("VARIANT", VARIANT).replace("PLAN", PLAN);
        return Ran.mentorwijs(Stream.concat(
                        Stream.of(whole.split(" ")),
                        Stream.of("-o", folder.resolve(name).toString()))
                .toArray(String[]::new));
    }
}

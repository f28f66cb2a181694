package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorwijsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "validate", "resolve", "catalogue", "diff", "derive", "plan", "init", "schema", "document"})
    void tellsItsVersions(String command) {
        Ran ran = command.isEmpty() ? Ran.mentorwijs("--version") : Ran.mentorwijs(command, "--version");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).containsPattern("catalogue +1\\.0\\.0").containsPattern("sha256 +[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "resolve", "catalogue", "diff", "derive", "plan", "init", "schema", "document"})
    void helpsInBothLanguages(String command) {
        assertThat(Ran.mentorwijs(command, "--help").out())
                .contains("Gebruik: mentorwijs " + command, "Toon deze hulp.");
        assertThat(Ran.mentorwijs(command, "--help", "--lang", "en").out())
                .contains("Usage: mentorwijs " + command, "Show this help.");
    }

    @Test
    void takesTheLanguageFromItsOptionAndFromNothingElse() {
        assertThat(Ran.mentorwijs("init", "--lang=EN", "--help").out()).startsWith("Makes");
        assertThat(Ran.mentorwijs("init", "--lang", "en", "--help").out()).startsWith("Makes");
        assertThat(Ran.mentorwijs("init", "-o", "a--lang=en.yaml", "--help").out())
                .startsWith("Maakt");
    }

    @Test
    void showsItsUseWhereNoCommandIsGiven() {
        Ran ran = Ran.mentorwijs();

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.notes()).contains("Gebruik: mentorwijs", "validate");
    }

    @Test
    void tellsOfAWrongUseInOneSentence() {
        assertThat(Ran.mentorwijs("validate", "--fout", "x.yaml")).isEqualTo(new Ran(2, "", """
                        Onbekend op de opdrachtregel: --fout
                        Zie: mentorwijs validate --help
                        """));
        assertThat(Ran.mentorwijs("validate", "x.yaml", "--format", "xml", "--lang", "en"))
                .isEqualTo(new Ran(2, "", """
                        The value xml does not fit --format; expected is csv, json, junit, markdown, matrix, ndjson, sarif, text.
                        See: mentorwijs validate --help
                        """));
        assertThat(Ran.mentorwijs("validate")).isEqualTo(new Ran(2, "", """
                        Ontbreekt op de opdrachtregel: FILE
                        Zie: mentorwijs validate --help
                        """));
    }

    @Test
    void saysWhichArgumentsDoNotGoTogether() {
        assertThat(Ran.mentorwijs("catalogue", "--gaps", "--evidence").notes()).isEqualTo("""
                        Hiervan kan er maar één tegelijk: --completeness, --disagreements, --evidence, --gaps, --search, ID
                        Zie: mentorwijs catalogue --help
                        """);
        assertThat(Ran.mentorwijs("catalogue", "--format", "text", "--format", "json")
                        .notes())
                .startsWith("--format staat er twee keer.\n");
    }

    @Test
    void saysThatItExpectsAWholeNumber() {
        assertThat(Ran.mentorwijs("plan", "--cycles", "twee", "--participants", "8")
                        .notes())
                .startsWith("De waarde twee past niet bij --cycles; verwacht wordt een geheel getal.\n");
    }

    @Test
    void namesTheFormatsThatItKnowsOnce() {
        assertThat(Ran.mentorwijs("validate", "a", "b", "--input-format", "odt").notes())
                .isEqualTo("""
                        De waarde odt past niet bij --input-format; verwacht wordt json, ndjson, xlsx, yaml.
                        Zie: mentorwijs validate --help
                        """);
        assertThat(Ran.mentorwijs("resolve", "a", "--to", "docx").notes())
                .startsWith("De waarde docx past niet bij --to; verwacht wordt json, ndjson, xlsx, yaml.\n");
    }

    @Test
    void saysWhatIsExpectedInWords() {
        assertThat(Ran.mentorwijs("plan", "--cycles", "twee", "--participants", "8")
                        .notes())
                .startsWith("De waarde twee past niet bij --cycles; verwacht wordt een geheel getal.\n");
        assertThat(Ran.mentorwijs("plan", "--cycles", "2", "--participants", "8", "--every", "week")
                        .notes())
                .startsWith("De waarde week past niet bij --every; verwacht wordt een aantal dagen, weken of maanden,"
                        + " zoals P10D, P1W of P1M.\n");
    }

    @Test
    void tellsOfAFaultOfOursWithoutAStackTrace() {
        StringWriter notes = new StringWriter();

        int exitCode = MentorwijsCommand.run(
                new PrintWriter(new Failing(new StackOverflowError())), new PrintWriter(notes), "catalogue");

        assertThat(exitCode).isEqualTo(4);
        assertThat(notes.toString())
                .isEqualTo("Een fout in mentorwijs zelf; meld haar alstublieft: java.lang.StackOverflowError\n");
    }

    /** An output in which writing ends in an error of the machine. */
    private static final class Failing extends Writer {

        private final Error error;

        Failing(Error error) {
            this.error = error;
        }

        @Override
        public void write(char[] text, int from, int length) {
            throw error;
        }

        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {}
    }
}

package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an argument holds that ends a line, turns the direction of reading or steers a terminal never reaches one. */
class MarksTest {

    private static final List<String> MARKS = List.of(
            "\u2028",
            "\u2029",
            "\u200e",
            "\u200f",
            "\u061c",
            "\u202e",
            "\u2066",
            "\u200b",
            "\ufeff",
            "\u0085",
            "\u009b",
            "\u007f",
            "\u001b[31m",
            "\r",
            "\n",
            "\b",
            "\udb40\udc41");

    /** Each a call of the command; X is where the mark goes. */
    private static final List<String> CALLS = List.of(
            "validate weg-X.yaml",
            "validate weg-X.txt",
            "validate weg-X.yaml --lang en --format json",
            "validate weg-X.yaml --format ndjson",
            "validate weg-X.yaml --format csv",
            "validate weg-X.yaml --format markdown",
            "validate weg-X.yaml --format sarif",
            "validate weg-X.yaml --format junit",
            "validate a.yaml --rules weg-X.yaml",
            "validate a.yaml --rules weg-X.txt",
            "validate a.yaml --date X2027-03-01",
            "validate a.yaml --format X",
            "validate a.yaml --fail-on X",
            "validate a.yaml --input-format X",
            "validate a.yaml --completeness X",
            "validate a.yaml --lang X",
            "validate a.yaml --bestaat-niet-X",
            "validate a.yaml -X",
            "bestaat-niet-X",
            "resolve weg-X.yaml",
            "resolve a.yaml b-X.yaml",
            "diff canonical weg-X.yaml",
            "derive weg-X.yaml",
            "convert weg-X.yaml --to json",
            "convert weg.yaml --to X",
            "init -o weg/X.yaml",
            "document fidelity weg-X.yaml",
            "document X",
            "schema X",
            "catalogue element-X",
            "catalogue --framework X",
            "plan --groups X",
            "plan --groups 1 --participants X",
            "plan --start X",
            "plan --group-name X");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> callsWithMarks() {
        return CALLS.stream().flatMap(call -> MARKS.stream().map(mark -> Arguments.of(call, mark)));
    }

    /** A machine in another place has its own languages and character sets, not marks: there all of them at once do. */
    @ParameterizedTest
    @FieldSource("CALLS")
    void areSpelledOutTogether(String call) {
        areSpelledOut(call, String.join("", MARKS));
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("callsWithMarks")
    void areSpelledOut(String call, String mark) {
        String[] arguments = Arrays.stream(call.split(" "))
                .map(argument -> argument.endsWith(".yaml") || argument.endsWith(".txt") || argument.endsWith(".docx")
                        ? folder.resolve(argument).toString()
                        : argument)
                .map(argument -> argument.replace("X", mark))
                .toArray(String[]::new);

        Ran ran = Ran.mentorwijs(arguments);

        assertThat(ran.exitCode()).isBetween(1, 3);
        assertThat(ran.notes()).isNotEmpty();
        assertThat(raw(ran.notes())).isEmpty();
        assertThat(raw(call.endsWith("csv") ? withoutMarksOfCsv(ran.out()) : ran.out()))
                .isEmpty();
    }

    /** Excel asks for a mark at the beginning and for line ends of two characters. */
    private static String withoutMarksOfCsv(String printed) {
        return printed.substring(1).replace("\r\n", "\n");
    }

    /** The characters that are not shown as themselves, but for the ends of our own lines. */
    private static List<String> raw(String printed) {
        return printed.codePoints()
                .filter(c -> c != '\n')
                .filter(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR)
                .mapToObj("%04x"::formatted)
                .toList();
    }
}

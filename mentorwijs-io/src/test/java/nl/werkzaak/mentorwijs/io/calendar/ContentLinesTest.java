package nl.werkzaak.mentorwijs.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @ParameterizedTest
    @CsvSource({
        "back\\slash, back\\\\slash",
        "back\\\\n, back\\\\\\\\n",
        "\\;, '\\\\\\;'",
        "'\\,\\', '\\\\\\,\\\\'",
        "semi;colon, semi\\;colon",
        "'com,ma', 'com\\,ma'",
        "colon: \"quoted\", colon: \"quoted\""
    })
    void escapesWhatHasAMeaningInACalendar(String text, String escaped) {
        assertThat(ContentLines.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
    void writesEveryEndOfALineAsAnEscape(String end) {
        assertThat(ContentLines.escaped("a" + end + "BEGIN:VALARM")).isEqualTo("a\\nBEGIN:VALARM");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x08, 0x09, 0x0b, 0x0c, 0x1b, 0x7f, 0x9b, 0xd800, 0xdfff, 0x202e, 0x2066, 0xfffe})
    void letsNoCharacterThroughThatSteersAReader(int codePoint) {
        String text = "a" + (char) codePoint + "b";

        assertThat(ContentLines.escaped(text)).isEqualTo("a\ufffdb");
    }

    @Test
    void neverFoldsWithinACharacter() throws IOException {
        for (int length = 0; length < 2 * ContentLines.MOST_OCTETS; length++) {
            String text = "x".repeat(length) + "😀é€";
            StringBuilder out = new StringBuilder();

            new ContentLines(out).addText("SUMMARY", Locale.ENGLISH, text);

            assertThat(out.toString().split("\r\n", -1))
                    .allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(ContentLines.MOST_OCTETS))
                    .allSatisfy(line -> assertThat(line).doesNotContain("\ufffd"));
            assertThat(out.toString().replace("\r\n ", "")).isEqualTo("SUMMARY;LANGUAGE=en:" + text + "\r\n");
        }
    }

    @Test
    void fillsALineToTheLastOctetBeforeItFolds() throws IOException {
        StringBuilder out = new StringBuilder();

        new ContentLines(out).add("X", "y".repeat(ContentLines.MOST_OCTETS));

        assertThat(out.toString().split("\r\n", -1)).containsExactly("X:" + "y".repeat(73), " yy", "");
    }

    @ParameterizedTest
    @CsvSource({"0061,1", "007f,1", "0080,2", "07ff,2", "0800,3", "fffd,3", "10000,4"})
    void countsEachCharacterByItsOctets(String hexadecimal, int octets) throws IOException {
        String character = Character.toString(Integer.parseInt(hexadecimal, 16));
        StringBuilder out = new StringBuilder();

        new ContentLines(out).add("X", character.repeat(100));

        assertThat(out.toString().split("\r\n", -1)[0])
                .isEqualTo("X:" + character.repeat((ContentLines.MOST_OCTETS - 2) / octets));
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownValueTest {

    @Test
    void isWholeWhereItHasEightyCharacters() {
        assertThat(ShownValue.of("x".repeat(80))).isEqualTo('"' + "x".repeat(80) + '"');
    }

    @ParameterizedTest
    @CsvSource({"één, '\"één\"'", "'', '\"\"'", "\ud83d\ude00, '\"\ud83d\ude00\"'"})
    void standsBetweenQuotes(String value, String shown) {
        assertThat(ShownValue.of(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u202eb", "a\ud83db", "a\u2028b"})
    void staysOnOneLineThatCanBeRead(String value) {
        assertThat(ShownValue.of(value)).matches("\"a<U\\+[0-9A-F]{4}>b\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 100_000})
    void isCutWhenItIsLong(int length) {
        assertThat(ShownValue.of("\ud83d\ude00".repeat(length))).isEqualTo('"' + "\ud83d\ude00".repeat(80) + "...\"");
    }
}

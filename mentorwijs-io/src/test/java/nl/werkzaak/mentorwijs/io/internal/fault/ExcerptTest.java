package nl.werkzaak.mentorwijs.io.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @ParameterizedTest
    @ValueSource(strings = {"duur", "één €", "\ud83d\ude00"})
    void showsWhatCanBeReadAsItIs(String text) {
        assertThat(Excerpt.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\u0000b",
                "a\u00adb",
                "a\u200bb",
                "a\u200eb",
                "a\u2028b",
                "a\u202eb",
                "a\u2066b",
                "a\ud83db",
                "a\ufeffb"
            })
    void spellsOutWhatCannotBeSeen(String text) {
        assertThat(Excerpt.of(text)).matches("a\\\\u[0-9a-f]{4}b");
    }

    @Test
    void isCutWhereItIsLong() {
        assertThat(Excerpt.of("\ud83d\ude00".repeat(81))).isEqualTo("\ud83d\ude00".repeat(80) + "…");
    }
}

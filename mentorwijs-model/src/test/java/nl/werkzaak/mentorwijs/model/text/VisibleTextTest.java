package nl.werkzaak.mentorwijs.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @Test
    void showsWhatCanBeSeenAsItIs() {
        assertThat(VisibleText.of("één café, “’s morgens” – 😀 / a_b.yaml"))
                .isEqualTo("één café, “’s morgens” – 😀 / a_b.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, '\t', '\n', '\r', 0x1b, 0x7f, 0x85, 0xa0, 0xad, 0x200b, 0x200e, 0x2028, 0x2029, 0x202e, 0x2066,
                0x3000, 0xd800, 0xfeff, 0xfffe
            })
    void spellsOutTheRest(int codePoint) {
        String spelled = "\\u" + Integer.toHexString(0x10000 | codePoint).substring(1);

        assertThat(VisibleText.of(codePoint)).isEqualTo(spelled);
        assertThat(VisibleText.of("a" + (char) codePoint + "b")).isEqualTo("a" + spelled + "b");
    }

    @Test
    void putsALetterAndItsAccentTogether() {
        assertThat(VisibleText.of("cafe\u0301")).isEqualTo("café");
    }
}

package nl.werkzaak.mentorwijs.io.yaml;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import org.junit.jupiter.api.Test;

class LineLimitTest {

    private static final String LONGEST = "x".repeat(1_000_000);

    @Test
    void letsLinesOfAMillionCharactersThrough() {
        assertThatCode(() -> LineLimit.require(LONGEST)).doesNotThrowAnyException();
        assertThatCode(() -> LineLimit.require(LONGEST + "\n" + LONGEST)).doesNotThrowAnyException();
        assertThatCode(() -> LineLimit.require("\n\n" + LONGEST + "\n")).doesNotThrowAnyException();
    }

    @Test
    void refusesOneOfMoreAtItsLine() {
        refuses(LONGEST + "x", 1);
        refuses("a\n" + LONGEST + "x", 2);
        refuses(LONGEST + "\n\n" + LONGEST + "x\nb", 3);
    }

    private static void refuses(String text, int line) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> LineLimit.require(text))
                .extracting(refused ->
                        refused.fault().location().position().orElseThrow().line())
                .isEqualTo(line);
    }
}

package nl.werkzaak.mentorwijs.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.io.internal.token.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands without quotes: what YAML takes it for, and whether it is written so. */
class BareTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "A b", "een tekst, met een komma", "a:b", "a#b", "a ~", "één", "Ωx", "a – b", "a!'()*"})
    void isSafeWhereItCanBeNothingElse(String text) {
        assertThat(BareText.isSafe(text)).isTrue();
        assertThat(BareScalar.resolve(text)).isEqualTo(Token.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "a:",
                "a: b",
                "a #b",
                "-a",
                "1a",
                "a[",
                "a]",
                "a{",
                "a}",
                "a\"",
                "a\\",
                "a`",
                "a\tb",
                "a\u007f",
                "a\u00a0b",
                "a\u001fb",
                "a\u20ac",
                "y",
                "N",
                "yes",
                "No",
                "on",
                "OFF",
                "null",
                "Null",
                "true",
                "FALSE",
                "\ufeffa"
            })
    void isNotSafeWhereItCouldBe(String text) {
        assertThat(BareText.isSafe(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "9", "10", "-1", "+1", "007", "1.", ".5", "1.5", "-.5", "1e5", "1E+5", "1.5e-9", "0e0", "9e9",
                "0o7", "0o0", "0x0", "0xfF", "0x9", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"
            })
    void isANumber(String text) {
        assertThat(BareScalar.resolve(text)).isEqualTo(Token.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+", "-", ".", "-.", "e5", ".e5", "1e", "1e+", "1e5x", "1x", "1.5.", "1f5", "1+5", "0o", "0o8", "0x",
                "0xg", "0x1g", "--1", "1:", "1/", "/", ":", "1e:", "1e/", "inf", "nan", "1.0.0", "\u0661"
            })
    void isAText(String text) {
        assertThat(BareScalar.resolve(text)).isEqualTo(Token.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void isNothing(String text) {
        assertThat(BareScalar.resolve(text)).isEqualTo(Token.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void isABoolean(String text) {
        assertThat(BareScalar.resolve(text)).isEqualTo(Token.BOOLEAN);
    }
}

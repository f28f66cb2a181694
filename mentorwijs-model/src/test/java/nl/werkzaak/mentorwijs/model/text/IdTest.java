package nl.werkzaak.mentorwijs.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    static Stream<String> longest() {
        return Stream.of("a".repeat(Id.MAX_LENGTH), "a-".repeat(Id.MAX_LENGTH / 2 - 1) + "aa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "mentorwijs", "learning-rich-work", "a1-2b", "x-1-2-3"})
    @MethodSource("longest")
    void acceptsLowerCaseLettersDigitsAndSingleHyphens(String text) {
        assertThat(Id.of(text)).hasToString(text);
        assertThat(Id.brokenBy(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "a\n", "\na", "é", "a/b", "a.b", "\u0131", "a\u0000"
            })
    void refusesAnyOtherForm(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Id.of(text))
                .satisfies(e -> assertThat(Id.brokenBy(text)).contains(e.violation()));
    }

    @Test
    void hasTheFormOfItsExpression() {
        Pattern form = Pattern.compile(Id.FORM);

        assertThat(textsOf(5)
                        .filter(text -> Id.brokenBy(text).isPresent()
                                == form.matcher(text).matches()))
                .isEmpty();
    }

    private static Stream<String> textsOf(int length) {
        return length == 0
                ? Stream.of("")
                : textsOf(length - 1)
                        .flatMap(text -> Stream.of("", "a", "z", "0", "9", "-", "_", "Z", "é")
                                .map(next -> text + next));
    }

    @Test
    void refusesMoreThanTheGreatestLength() {
        assertThat(Id.brokenBy("a".repeat(Id.MAX_LENGTH + 1))).isPresent();
        assertThat(Id.brokenBy("a-".repeat(1_000_000) + "a")).isPresent();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Id.of(null));
    }

    @Test
    void isOrderedAsText() {
        assertThat(Stream.of("b", "a-b", "a", "a1").map(Id::of).sorted())
                .map(Id::value)
                .containsExactly("a", "a-b", "a1", "b");
    }
}

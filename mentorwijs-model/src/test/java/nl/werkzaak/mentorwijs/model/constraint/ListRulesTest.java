package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListRulesTest {

    @Test
    void findEachKeyThatStandsThereAgain() {
        assertThat(ListRules.duplicates(keys("a", "b", "a", "c", "a"), Function.identity()))
                .containsExactly(
                        new Violation("", "2", Map.of("key", "a")), new Violation("", "4", Map.of("key", "a")));
    }

    @Test
    void doNotTakeKeysThatCouldNotBeReadForEqual() {
        assertThat(ListRules.duplicates(
                        List.of(Optional.empty(), Optional.of("a"), Optional.empty()), Function.identity()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 2 3", "1 ? 3"})
    void acceptNumbersInOrder(String numbers) {
        assertThat(ListRules.gaps(numbers(numbers), Function.identity())).isEmpty();
    }

    @Test
    void findANumberThatDoesNotFollowAndGoOnFromThere() {
        assertThat(ListRules.gaps(numbers("2 3 5 6 6"), Function.identity()))
                .containsExactly(gap(0, 2, 1), gap(2, 5, 4), gap(4, 6, 7));
    }

    @Test
    void findNumbersInTheWrongOrder() {
        assertThat(ListRules.gaps(numbers("2 1"), Function.identity())).containsExactly(gap(0, 2, 1), gap(1, 1, 3));
    }

    @Test
    void doNotOverflowAtTheGreatestNumber() {
        assertThat(ListRules.gaps(numbers("1 2147483647 ? -2147483648"), Function.identity()))
                .containsExactly(gap(1, 2147483647L, 2), gap(3, -2147483648L, 2147483649L));
    }

    private static Violation gap(int index, long number, long expected) {
        return new Violation("", Integer.toString(index), Map.of("number", number, "expected", expected));
    }

    private static List<Optional<String>> keys(String... keys) {
        return Arrays.stream(keys).map(Optional::of).toList();
    }

    private static List<Optional<String>> numbers(String numbers) {
        return numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(" ", -1))
                        .map(number -> Optional.of(number).filter(text -> !text.equals("?")))
                        .toList();
    }
}

package nl.werkzaak.mentorwijs.model.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void hasTheFormOfItsExpression() {
        Pattern form = Pattern.compile(Address.FORM);

        assertThat(textsOf(6)
                        .filter(text -> Address.brokenBy(text).isPresent()
                                == form.matcher(text).matches()))
                .isEmpty();
    }

    private static Stream<String> textsOf(int length) {
        return length == 0
                ? Stream.of("")
                : textsOf(length - 1)
                        .flatMap(text ->
                                Stream.of("", "a", "Z", "0", "-", "/", "_").map(next -> text + next));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "definition",
                "sessions/1",
                "learningGoals/KNOWLEDGE",
                "targetGroups/vulnerable-employees/intellectual-disability",
                "changes/sessions-SHORTENING",
                "zaAZ/zaAZ-09"
            })
    void printsWhatItParses(String text) {
        assertThat(Address.parse(text)).hasToString(text);
        assertThat(Address.brokenBy(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/sessions",
                "sessions/",
                "sessions//1",
                "a/b/c/d",
                "Sessions",
                "sessions/1\n",
                "a/é",
                "a/."
            })
    void refusesAnyOtherForm(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Address.parse(text))
                .satisfies(e -> assertThat(Address.brokenBy(text)).contains(e.violation()));
    }

    @Test
    void hasChildrenTwoDeep() {
        Address section = Address.parse("activeComponents");

        Address behaviour = section.child("transformational-leadership").child("trust");

        assertThat(behaviour).hasToString("activeComponents/transformational-leadership/trust");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> behaviour.child("more"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> section.child(""));
    }

    @Test
    void isOrderedAsText() {
        assertThat(Stream.of("sessions/2", "goal", "sessions", "sessions/1")
                        .map(Address::parse)
                        .sorted())
                .map(Address::value)
                .containsExactly("goal", "sessions", "sessions/1", "sessions/2");
    }

    @Test
    void takesNoMoreThanALookAtLongText() {
        assertThat(Address.brokenBy("a".repeat(1_000_000) + "/" + "b".repeat(1_000_000)))
                .isEmpty();
        assertThat(Address.brokenBy("a".repeat(1_000_000) + "//")).isPresent();
    }

    @Test
    void holdsItselfAndWhatStandsWithinIt() {
        Address group = Address.parse("targetGroups/supervisors");

        assertThat(group.holds(group)).isTrue();
        assertThat(Address.parse("targetGroups").holds(group)).isTrue();
        assertThat(group.holds(Address.parse("targetGroups"))).isFalse();
        assertThat(Address.parse("targetGroups/super").holds(group)).isFalse();
    }

    @Test
    void holdsAllOfSomeElementsAndAsLittleElseAsMayBe() {
        Address first = Address.parse("targetGroups/vulnerable-employees/limited-education");
        Address second = Address.parse("targetGroups/vulnerable-employees/physical-disability");
        Address third = Address.parse("targetGroups/supervisors");

        assertThat(Address.holdingAll(List.of(first))).contains(first);
        assertThat(Address.holdingAll(List.of(first, second)))
                .contains(Address.parse("targetGroups/vulnerable-employees"));
        assertThat(Address.holdingAll(List.of(first, second, third))).contains(Address.parse("targetGroups"));
        assertThat(Address.holdingAll(List.of(first, Address.parse("sessions/1"))))
                .isEmpty();
        assertThat(Address.holdingAll(List.of())).isEmpty();
    }
}

package nl.werkzaak.mentorwijs.model.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "definition",
                "sessions/1",
                "learningGoals/KNOWLEDGE",
                "targetGroups/vulnerable-employees/intellectual-disability",
                "changes/sessions-SHORTENING"
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
}

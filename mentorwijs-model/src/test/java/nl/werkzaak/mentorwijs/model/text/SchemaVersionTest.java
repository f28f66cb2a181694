package nl.werkzaak.mentorwijs.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "1.0", "1.12", "999999999.999999999"})
    void printsWhatItParses(String text) {
        assertThat(SchemaVersion.parse(text)).hasToString(text);
        assertThat(SchemaVersion.brokenBy(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0.0", "v1.0", "01.0", "1.00", "-1.0", "1.0\n", "1000000000.0", "1,0"})
    void refusesAnyOtherForm(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SchemaVersion.parse(text))
                .satisfies(e -> assertThat(SchemaVersion.brokenBy(text)).contains(e.violation()));
    }

    @Test
    void refusesNumbersThatItCouldNotParseBack() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new SchemaVersion(-1, 0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new SchemaVersion(0, 1_000_000_000));
    }

    @Test
    void hasACurrentOne() {
        assertThat(SchemaVersion.CURRENT).hasToString("1.0");
    }
}

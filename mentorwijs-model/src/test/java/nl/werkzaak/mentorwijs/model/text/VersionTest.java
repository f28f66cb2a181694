package nl.werkzaak.mentorwijs.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0", "1.0.0", "10.20.30", "999999999.999999999.999999999"})
    void printsWhatItParses(String text) {
        assertThat(Version.parse(text)).hasToString(text);
        assertThat(Version.brokenBy(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.0.0",
                "v1.0.0",
                "01.0.0",
                "1.00.0",
                "1.0.0-rc1",
                "-1.0.0",
                "1.0.0\n",
                " 1.0.0",
                "1000000000.0.0",
                "99999999999999999999.0.0",
                "\u0661.0.0"
            })
    void refusesAnyOtherForm(String text) {
        assertThat(Version.brokenBy(text)).isPresent();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Version.parse(text))
                .satisfies(e -> assertThat(Version.brokenBy(text)).contains(e.violation()));
    }

    @Test
    void refusesNumbersThatItCouldNotParseBack() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Version(1, 0, -1))
                .withMessageStartingWith("\"1.0.-1\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Version(1_000_000_000, 0, 0))
                .withMessageStartingWith("\"1000000000.0.0\"");
    }

    @Test
    void isOrderedByNumberAndNotByText() {
        Stream<String> versions = Stream.of("10.0.0", "2.0.0", "1.10.0", "1.9.0", "1.9.11", "1.9.2");

        assertThat(versions.map(Version::parse).sorted())
                .map(Version::toString)
                .containsExactly("1.9.0", "1.9.2", "1.9.11", "1.10.0", "2.0.0", "10.0.0");
    }
}

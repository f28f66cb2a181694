package nl.werkzaak.mentorwijs.io.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Up to which number of digits and up to which digit a value has its form. */
class WrittenValuesTest {

    @ParameterizedTest
    @CsvSource({
        "PT0H,PT0S",
        "PT9M,PT9M",
        "PT90M,PT1H30M",
        "PT2H30M,PT2H30M",
        "PT999999999H,PT999999999H",
        "PT999999999M,PT16666666H39M"
    })
    void takesADurationOfHoursAndMinutes(String text, Duration duration) {
        assertThat(WrittenDuration.brokenBy(text)).isEmpty();
        assertThat(WrittenDuration.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "PT1",
                "PTH",
                "PTM",
                "PT1HM",
                "PT1M1H",
                "PT1S",
                "PT-1H",
                "PT/H",
                "PT:H",
                "PT1H ",
                "P1DT1H",
                "PT1000000000H",
                "PT1000000000M",
                "pt1h",
                "PT\u0661H"
            })
    void takesNoOtherDuration(String text) {
        assertThat(WrittenDuration.brokenBy(text)).map(Violation::rule).contains("duration.form");
        assertThatIllegalArgumentException().isThrownBy(() -> WrittenDuration.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-06-30", "2028-02-29", "0001-01-01"})
    void takesADay(String text) {
        assertThat(WrittenDate.brokenBy(text)).isEmpty();
        assertThat(WrittenDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027-6-30", "2027-02-29", "20270630", "+2027-06-30", "2027-06-30T10:00"})
    void takesNoDayThatIsNotThereOrWrittenOtherwise(String text) {
        assertThat(WrittenDate.brokenBy(text)).map(Violation::rule).contains("date.form");
        assertThatIllegalArgumentException().isThrownBy(() -> WrittenDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "9,9", "10,10", "-1,-1", "999999999,999999999", "-999999999,-999999999"})
    void takesAWholeNumber(String text, int number) {
        assertThat(WrittenNumber.brokenBy(text)).isEmpty();
        assertThat(WrittenNumber.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", "01", "-01", "00", "1.0", "1e3", "/", ":", "1:", "\u0661"})
    void takesNothingElseForAWholeNumber(String text) {
        assertThat(WrittenNumber.brokenBy(text)).map(Violation::rule).contains("number.whole");
        assertThatIllegalArgumentException().isThrownBy(() -> WrittenNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "-1000000000"})
    void takesNoNumberOfMoreThanNineDigits(String text) {
        assertThat(WrittenNumber.brokenBy(text)).map(Violation::rule).contains("number.range");
        assertThatIllegalArgumentException().isThrownBy(() -> WrittenNumber.parse(text));
    }
}

package nl.werkzaak.mentorwijs.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a cell in which a spreadsheet says that a number stands. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "5.50,5.5",
        "1E3,1000",
        "123456789012345E-14,1.23456789012345",
        "1E14,100000000000000",
        "1E15,1E+15",
        "1E-14,0.00000000000001",
        "1E-15,1E-15",
        "1e99999999,1E+99999999"
    })
    void aNumberIsWrittenOutWhereItIsNotTooLong(String written, String digits) {
        assertThat(value(written))
                .isInstanceOfSatisfying(
                        Json.Digits.class, number -> assertThat(number.digits()).isEqualTo(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een", "2027-01-01", "1,5", "NaN"})
    void aNumberThatIsNoneStaysAText(String written) {
        assertThat(value(written))
                .isInstanceOfSatisfying(
                        Json.Text.class, text -> assertThat(text.text()).isEqualTo(written));
    }

    @Test
    void aNumberOfMoreThanFortyCharactersStaysAText() {
        assertThat(value("1".repeat(40))).isInstanceOf(Json.Digits.class);
        assertThat(value("1".repeat(41))).isInstanceOf(Json.Text.class);
    }

    private static Json value(String number) {
        Column column = Table.ofSheet("Bijeenkomsten")
                .orElseThrow()
                .columns()
                .byName("number")
                .orElseThrow();
        SheetFaults faults = new SheetFaults(new Sheet(1, "x"), 1);
        Json value = new Values(faults).value("", column, new Cell(Position.START, Cell.Kind.NUMBER, number));
        assertThat(faults.findings()).isEmpty();
        return value;
    }
}

package nl.werkzaak.mentorwijs.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.xlsx.file.Cell;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;
import nl.werkzaak.mentorwijs.model.finding.SheetPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a cell in which a spreadsheet says that a number stands. */
class ValuesTest {

    private static final SheetPosition CELL = new SheetPosition(new Sheet(1, "x"), new Position(4, 1));

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
        assertThat(value(written)).isEqualTo(new ValueNode(CELL, Node.Kind.NUMBER, digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een", "2027-01-01", "1,5", "NaN"})
    void aNumberThatIsNoneStaysAText(String written) {
        assertThat(value(written)).isEqualTo(new ValueNode(CELL, Node.Kind.TEXT, written));
    }

    @Test
    void aNumberOfMoreThanFortyCharactersStaysAText() {
        assertThat(value("1".repeat(40)).kind()).isEqualTo(Node.Kind.NUMBER);
        assertThat(value("1".repeat(41)).kind()).isEqualTo(Node.Kind.TEXT);
    }

    private static ValueNode value(String number) {
        Column column = Table.ofSheet("Bijeenkomsten")
                .orElseThrow()
                .columns()
                .byName("number")
                .orElseThrow();
        Faults faults = new Faults(1);
        ValueNode value = new Values(new SheetFaults(CELL.sheet(), faults))
                .value("", column, new Cell(CELL.position(), Cell.Kind.NUMBER, number));
        assertThat(faults.findings()).isEmpty();
        return value;
    }
}

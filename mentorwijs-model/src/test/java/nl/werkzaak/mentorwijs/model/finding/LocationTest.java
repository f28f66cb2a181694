package nl.werkzaak.mentorwijs.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    private static final Sheet SESSIONS = new Sheet(9, "Bijeenkomsten");

    @ParameterizedTest
    @CsvSource({"1,1,A1", "4,3,C4", "10,26,Z10", "1,27,AA1", "7,702,ZZ7", "1,703,AAA1", "1048576,16384,XFD1048576"})
    void namesACellAsASpreadsheetDoes(int row, int column, String cell) {
        assertThat(Sheet.cell(new Position(row, column))).isEqualTo(cell);
    }

    @Test
    void saysItselfInFewCharacters() {
        Position position = new Position(4, 3);

        assertThat(Location.of("/a", new SheetPosition(SESSIONS, position)).place())
                .contains("Bijeenkomsten!C4");
        assertThat(Location.of("/a", new SheetPosition(SESSIONS, position)).cell())
                .contains("C4");
        assertThat(Location.of("/a", position).place()).contains("4:3");
        assertThat(Location.of("/a", position).cell()).isEmpty();
        assertThat(Location.of("/a").place()).isEmpty();
    }

    @Test
    void standsInOrderOfSheetThenOfRowAndColumn() {
        Sheet training = new Sheet(2, "Training");

        assertThat(Stream.of(
                                Location.of("/a", new SheetPosition(SESSIONS, new Position(1, 1))),
                                Location.of("/b", new SheetPosition(training, new Position(9, 2))),
                                Location.of("/c", new SheetPosition(training, new Position(2, 4))),
                                Location.of("/d"))
                        .sorted(Location.IN_ORDER))
                .extracting(Location::pointer)
                .containsExactly("/d", "/c", "/b", "/a");
    }

    @Test
    void countsSheetsFromOne() {
        assertThat(new Sheet(1, "Training").number()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new Sheet(0, "Training"));
    }
}

package nl.werkzaak.mentorwijs.io.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.Reviews;
import nl.werkzaak.mentorwijs.io.report.matrix.MatrixColumns;
import org.junit.jupiter.api.Test;

/** The matrix as text grows with its rows, and no faster. */
class MatrixTextTest {

    @Test
    void looksAtEachRowOfALongMatrixAFewTimesOnly() throws IOException {
        assertThat(rowsHandedOut(4_000)).isEqualTo(4 * rowsHandedOut(1_000));
        assertThat(rowsLookedAt(4_000)).isLessThan(5 * rowsLookedAt(1_000));
    }

    private static int rowsHandedOut(int count) throws IOException {
        MatrixRow row = MatrixRow.of(Reviews.unread("een.yaml"));
        AtomicInteger handedOut = new AtomicInteger();
        Iterable<MatrixRow> rows = () -> IntStream.range(0, count)
                .mapToObj(number -> row)
                .peek(given -> handedOut.incrementAndGet())
                .iterator();

        new MatrixText(rows, new MatrixColumns(List.of(), Locale.ENGLISH), ReportOptions.in(Locale.ENGLISH))
                .write(new StringBuilder());

        return handedOut.get();
    }

    private static int rowsLookedAt(int count) throws IOException {
        AtomicInteger looks = new AtomicInteger();
        List<List<TextTable.Cell>> kept = new ArrayList<>();
        TextTable table = new TextTable(new AbstractList<>() {
            @Override
            public List<TextTable.Cell> get(int index) {
                looks.incrementAndGet();
                return kept.get(index);
            }

            @Override
            public int size() {
                return kept.size();
            }

            @Override
            public void add(int index, List<TextTable.Cell> row) {
                kept.add(index, row);
            }
        });
        for (int i = 0; i < count; i++) {
            table.add(List.of(TextTable.Cell.of("een naam van een document"), TextTable.Cell.of("groen")));
        }

        table.write(new StringBuilder());

        return looks.get();
    }
}

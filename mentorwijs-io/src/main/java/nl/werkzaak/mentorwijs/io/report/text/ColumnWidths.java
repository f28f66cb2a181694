package nl.werkzaak.mentorwijs.io.report.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: as wide as they need to be, and long cells wrapped so that the lines keep to their
 * width.
 *
 * @param widest  how wide a cell may be before it is wrapped
 * @param columns  the width of each column, not null
 */
record ColumnWidths(int widest, List<Integer> columns) {

    static final String BETWEEN = "  ";

    private static final int WIDEST_CELL = 30;
    private static final int NARROWEST_CELL = 12;

    /** The widths for rows; one with fewer cells than there are columns is a line of its own. */
    static ColumnWidths of(List<List<TextTable.Cell>> rows, int columns) {
        List<Set<TextTable.Cell>> cells = Stream.<Set<TextTable.Cell>>generate(HashSet::new)
                .limit(columns)
                .toList();
        for (List<TextTable.Cell> row : rows) {
            for (int column = 0; row.size() == columns && column < columns; column++) {
                cells.get(column).add(row.get(column));
            }
        }
        int most = Lines.WIDTH - (columns - 1) * BETWEEN.length();
        return IntStream.iterate(WIDEST_CELL, widest -> widest >= NARROWEST_CELL, widest -> widest - 1)
                .mapToObj(widest -> wrapped(cells, widest))
                .filter(widths -> widths.widest == NARROWEST_CELL || widths.sum() <= most)
                .findFirst()
                .orElseThrow();
    }

    private static ColumnWidths wrapped(List<Set<TextTable.Cell>> cells, int widest) {
        return new ColumnWidths(
                widest,
                cells.stream()
                        .map(column -> column.stream()
                                .flatMap(cell -> cell.lines(widest).stream())
                                .mapToInt(ColumnWidths::width)
                                .max()
                                .orElse(0))
                        .toList());
    }

    int of(int column) {
        return columns.get(column);
    }

    private int sum() {
        return columns.stream().mapToInt(Integer::intValue).sum();
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}

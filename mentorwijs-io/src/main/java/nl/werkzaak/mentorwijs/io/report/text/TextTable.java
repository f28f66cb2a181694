package nl.werkzaak.mentorwijs.io.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/**
 * Rows of cells as lines of text: columns as wide as they need to be, long cells wrapped so that the lines keep to their
 * width, two blanks between. A line of its own may stand between the rows.
 */
final class TextTable {

    private final List<List<Cell>> rows;
    private int columns;

    /**
     * A cell.
     *
     * @param text  what it says, not null
     * @param shown  the same as it is printed, with colour where that is asked for, not null
     */
    record Cell(String text, String shown) {

        static Cell of(String text) {
            String told = Lines.onOneLine(text);
            return new Cell(told, told);
        }

        /** The lines of the cell; a coloured one is a single word and is never wrapped. */
        List<String> lines(int widest) {
            return shown.equals(text)
                    ? WordUtils.wrap(text, widest, "\n", true).lines().toList()
                    : List.of(text);
        }
    }

    TextTable() {
        this(new ArrayList<>());
    }

    /** A table that keeps its rows in a list. */
    TextTable(List<List<Cell>> rows) {
        this.rows = rows;
    }

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
        columns = Math.max(columns, row.size());
    }

    void add(String line) {
        add(List.of(Cell.of(line)));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
        return text.toString();
    }

    void write(Appendable out) throws IOException {
        ColumnWidths widths = ColumnWidths.of(rows, columns);
        for (List<Cell> row : rows) {
            if (row.size() < columns) {
                out.append(WordUtils.wrap(row.get(0).text(), Lines.WIDTH, "\n", true))
                        .append('\n');
            } else {
                append(row, widths, out);
            }
        }
    }

    private static void append(List<Cell> row, ColumnWidths widths, Appendable out) throws IOException {
        List<List<String>> cells =
                row.stream().map(cell -> cell.lines(widths.widest())).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                List<String> lines = cells.get(column);
                String plain = line < lines.size() ? lines.get(line) : "";
                String shown = plain.equals(cell.text()) ? cell.shown() : plain;
                printed.append(shown)
                        .append(" ".repeat(widths.of(column) - ColumnWidths.width(plain)))
                        .append(ColumnWidths.BETWEEN);
            }
            out.append(printed.toString().stripTrailing()).append('\n');
        }
    }
}

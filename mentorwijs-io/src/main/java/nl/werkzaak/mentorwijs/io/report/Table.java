package nl.werkzaak.mentorwijs.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;

/** Rows of cells as lines of text: columns as wide as they need to be, long cells wrapped, two blanks between. */
final class Table {

    private static final int WIDEST = 30;
    private static final String BETWEEN = "  ";

    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A cell.
     *
     * @param text  what it says, not null
     * @param shown  the same as it is printed, with colour where that is asked for, not null
     */
    record Cell(String text, String shown) {

        static Cell of(String text) {
            return new Cell(text, text);
        }

        /** The lines of the cell; a coloured one is a single word and is never wrapped. */
        List<String> lines() {
            return shown.equals(text) ? WordUtils.wrap(text, WIDEST).lines().toList() : List.of(text);
        }

        int width() {
            return lines().stream().mapToInt(Table::width).max().orElse(0);
        }
    }

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).width())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> append(row, widths, text));
        return text.toString();
    }

    private static void append(List<Cell> row, int[] widths, StringBuilder text) {
        int height = row.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                printed.append(padded(row.get(column), line, widths[column])).append(BETWEEN);
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    private static String padded(Cell cell, int line, int width) {
        String plain = line < cell.lines().size() ? cell.lines().get(line) : "";
        String shown = plain.equals(cell.text()) ? cell.shown() : plain;
        return shown + " ".repeat(width - width(plain));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}

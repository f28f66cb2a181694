package nl.werkzaak.mentorwijs.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;

/**
 * Rows of cells as lines of text: columns as wide as they need to be, long cells wrapped so that the lines keep to their
 * width, two blanks between. A line of its own may stand between the rows.
 */
final class Table {

    private static final int WIDEST_CELL = 30;
    private static final int NARROWEST_CELL = 12;
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

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    void add(String line) {
        rows.add(List.of(Cell.of(line)));
    }

    @Override
    public String toString() {
        int widest = WIDEST_CELL;
        while (widest > NARROWEST_CELL && IntStream.of(widths(widest)).sum() + between() > Lines.WIDTH) {
            widest--;
        }
        int[] widths = widths(widest);
        StringBuilder text = new StringBuilder();
        for (List<Cell> row : rows) {
            if (isLine(row)) {
                text.append(WordUtils.wrap(row.get(0).text(), Lines.WIDTH, "\n", true))
                        .append('\n');
            } else {
                append(row, widest, widths, text);
            }
        }
        return text.toString();
    }

    private int between() {
        return (columns() - 1) * BETWEEN.length();
    }

    private int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private boolean isLine(List<Cell> row) {
        return row.size() < columns();
    }

    private int[] widths(int widest) {
        return IntStream.range(0, columns())
                .map(column -> rows.stream()
                        .filter(row -> !isLine(row))
                        .flatMap(row -> row.get(column).lines(widest).stream())
                        .mapToInt(Table::width)
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static void append(List<Cell> row, int widest, int[] widths, StringBuilder text) {
        int height =
                row.stream().mapToInt(cell -> cell.lines(widest).size()).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                List<String> lines = cell.lines(widest);
                String plain = line < lines.size() ? lines.get(line) : "";
                String shown = plain.equals(cell.text()) ? cell.shown() : plain;
                printed.append(shown)
                        .append(" ".repeat(widths[column] - width(plain)))
                        .append(BETWEEN);
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}

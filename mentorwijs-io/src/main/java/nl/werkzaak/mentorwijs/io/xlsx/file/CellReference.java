package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.model.finding.Position;

/** Cells by the names that spreadsheets give them. */
public final class CellReference {

    public static final int LAST_ROW = 1_048_576;
    public static final int LAST_COLUMN = 16_384;

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    private CellReference() {}

    /** The row and the column of a name such as {@code C4}, empty if no sheet has such a cell. */
    public static Optional<Position> parse(String name) {
        Matcher matcher = CELL.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = matcher.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return at(Integer.parseInt(matcher.group(2)), column);
    }

    public static Optional<Position> at(int row, int column) {
        return row <= LAST_ROW && column <= LAST_COLUMN ? Optional.of(new Position(row, column)) : Optional.empty();
    }
}

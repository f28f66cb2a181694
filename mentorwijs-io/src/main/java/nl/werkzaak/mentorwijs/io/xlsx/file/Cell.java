package nl.werkzaak.mentorwijs.io.xlsx.file;

import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * A cell in which something stands.
 *
 * @param position  its row and column, not null
 * @param kind  what it is, not null
 * @param text  what stands there, not null
 */
public record Cell(Position position, Kind kind, String text) {

    /** What stands in a cell. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A number, or a date, which is one too. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** What a spreadsheet shows where it cannot calculate, such as {@code #N/A}. */
        ERROR,
        /** Something to be calculated, whatever the file says it came to. */
        FORMULA
    }

    public boolean isNone() {
        return kind == Kind.TEXT && text.equals(None.SIGN);
    }
}

package nl.werkzaak.mentorwijs.model.finding;

/**
 * A place in the text of a document.
 *
 * @param line  the line, counted from 1
 * @param column  the column in Unicode code points, counted from 1
 */
public record Position(int line, int column) implements Place, Comparable<Position> {

    /** The first character of a document. */
    public static final Position START = new Position(1, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if either is less than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + ", column " + column + ": both count from 1");
        }
    }

    @Override
    public Position position() {
        return this;
    }

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}

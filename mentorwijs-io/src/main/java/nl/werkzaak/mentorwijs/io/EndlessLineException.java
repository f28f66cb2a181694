package nl.werkzaak.mentorwijs.io;

import java.io.IOException;

/** A line in a sequence of documents that goes on so far behind the limit that nobody waits for its end. */
public final class EndlessLineException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The number of the line. */
    private final int line;

    /**
     * A line without end.
     *
     * @param line  the number of the line, 1 or more
     * @param bytes  so many bytes were read of it
     */
    public EndlessLineException(int line, long bytes) {
        super("line " + line + " has no end within " + bytes + " bytes");
        this.line = line;
    }

    /**
     * The number of the line.
     *
     * @return the number, 1 or more
     */
    public int line() {
        return line;
    }
}

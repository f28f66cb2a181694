package nl.werkzaak.mentorwijs.io.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * A document that came through the gate: UTF-8 without a fault. Most formats read its text; one that reads bytes need not
 * have it.
 */
public final class SourceText {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final byte[] bytes;
    private final List<Position> turns;
    private final int moreTurns;

    SourceText(byte[] bytes, List<Position> turns, int moreTurns) {
        this.bytes = bytes;
        this.turns = List.copyOf(turns);
        this.moreTurns = moreTurns;
    }

    static int startOf(byte[] bytes) {
        boolean marked = bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
        return marked ? BYTE_ORDER_MARK.length : 0;
    }

    /**
     * The document as it came.
     *
     * @return its bytes, which nobody changes, with the byte order mark where it has one; not null
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * The text, made anew.
     *
     * @return the text, without a byte order mark; not null
     */
    public String text() {
        int start = startOf(bytes);
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /**
     * Where characters stand that turn the direction of reading.
     *
     * @return the positions in order, as many as there may be findings; not null
     */
    public List<Position> turns() {
        return turns;
    }

    /**
     * How many more of them there are.
     *
     * @return the number, 0 or more
     */
    public int moreTurns() {
        return moreTurns;
    }
}

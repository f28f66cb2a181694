package nl.werkzaak.mentorwijs.io.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * A document that came through the gate: UTF-8 without a fault. Most formats read its text; one that reads bytes need not
 * have it.
 */
public final class SourceText {

    private static final char MARK = '\ufeff';
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final byte @Nullable [] bytes;
    private final @Nullable String text;
    private final List<Position> turns;
    private final int moreTurns;

    private SourceText(byte @Nullable [] bytes, @Nullable String text, List<Position> turns, int moreTurns) {
        this.bytes = bytes;
        this.text = text;
        this.turns = List.copyOf(turns);
        this.moreTurns = moreTurns;
    }

    /** Keeps the bytes alone: few documents need more than them. */
    static SourceText plain(byte[] bytes) {
        return new SourceText(bytes, null, List.of(), 0);
    }

    /** Keeps the text alone: with its bytes, a long one would take the memory twice. */
    static SourceText of(String text, List<Position> turns, int moreTurns) {
        return new SourceText(null, text, turns, moreTurns);
    }

    static int startOf(byte[] bytes) {
        boolean marked = bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
        return marked ? BYTE_ORDER_MARK.length : 0;
    }

    /**
     * The document as bytes.
     *
     * @return its bytes in UTF-8, which nobody changes; not null
     */
    public byte[] bytes() {
        if (text == null) {
            return Objects.requireNonNull(bytes);
        }
        // A second mark belongs to the text: who reads bytes must find it behind the first.
        String marked = !text.isEmpty() && text.charAt(0) == MARK ? MARK + text : text;
        return marked.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The document as text.
     *
     * @return the text, without a byte order mark; not null
     */
    public String text() {
        if (text != null) {
            return text;
        }
        byte[] plain = Objects.requireNonNull(bytes);
        int start = startOf(plain);
        return new String(plain, start, plain.length - start, StandardCharsets.UTF_8);
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

package nl.werkzaak.mentorwijs.io.xlsx;

import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * What the cells of a workbook may still hold. Many cells can refer to one text, so that what is small unpacked can stand
 * for much more.
 */
final class CellBudget {

    /** A cell comes to four tokens or more: the name, the value, and its part of what is around them. */
    private static final int TOKENS = 4;

    /** What a character takes where it is no ASCII. */
    private static final int ESCAPED = 6;

    private final int mostBytes;
    private final int mostCells;
    private long bytes;
    private int cells;

    CellBudget(ReadOptions options) {
        this.mostBytes = options.getMaxBytes();
        this.mostCells = Math.max(1, options.getMaxTokens() / TOKENS);
    }

    /**
     * Takes what a cell needs.
     *
     * @throws UnreadableException if there is none left
     */
    void take(String text) {
        if (++cells > mostCells) {
            throw new UnreadableException(
                    Fault.syntax("limit.cells", Position.START).with("limit", mostCells));
        }
        bytes += text.length();
        for (int i = 0; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x7f ? 0 : ESCAPED - 1;
        }
        if (bytes > mostBytes) {
            throw WorkbookParts.tooLarge(mostBytes);
        }
    }
}

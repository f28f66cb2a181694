package nl.werkzaak.mentorwijs.io.xlsx.file;

import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * What the cells of a workbook may still hold. Many cells can refer to one text, so that what is small unpacked can stand
 * for much more.
 */
public final class CellBudget {

    /** A cell comes to four tokens or more: the name, the value, and its part of what is around them. */
    private static final int TOKENS = 4;

    private final int mostBytes;
    private final int mostCells;
    private long bytes;
    private int cells;

    public CellBudget(ReadOptions options) {
        this.mostBytes = options.getMaxBytes();
        this.mostCells = Math.max(1, options.getMaxTokens() / TOKENS);
    }

    /**
     * Takes what a cell needs.
     *
     * @throws UnreadableException if there is none left
     */
    public void take(String text) {
        if (++cells > mostCells) {
            throw new UnreadableException(
                    Fault.syntax("limit.cells", Position.START).with("limit", mostCells));
        }
        bytes += text.codePoints().map(CellBudget::utf8Length).sum();
        if (bytes > mostBytes) {
            throw WorkbookParts.tooLarge(mostBytes);
        }
    }

    private static int utf8Length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}

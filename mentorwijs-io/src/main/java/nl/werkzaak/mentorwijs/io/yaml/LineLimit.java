package nl.werkzaak.mentorwijs.io.yaml;

import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * The length of a line that YAML may have. The parser keeps a whole line in memory, at several times its size, where it
 * looks for the end of a text or comment.
 */
final class LineLimit {

    /** Ten of the longest texts. */
    private static final int LONGEST = 1_000_000;

    private LineLimit() {}

    static void require(String text) {
        int start = 0;
        int line = 1;
        while (text.length() - start > LONGEST) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end - start > LONGEST) {
                throw new UnreadableException(
                        Fault.syntax("limit.line", new Position(line, 1)).with("limit", LONGEST));
            }
            start = end + 1;
            line++;
        }
    }
}

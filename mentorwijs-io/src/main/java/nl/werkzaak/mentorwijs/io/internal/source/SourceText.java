package nl.werkzaak.mentorwijs.io.internal.source;

import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * The text of a document that came through the gate.
 *
 * @param text  the text, without a byte order mark; not null
 * @param turns  where characters stand that turn the direction of reading, in order, as many as there may be findings;
 *     not null
 * @param moreTurns  how many more of them there are, 0 or more
 */
public record SourceText(String text, List<Position> turns, int moreTurns) {

    /** Copies the list. */
    public SourceText {
        turns = List.copyOf(turns);
    }
}

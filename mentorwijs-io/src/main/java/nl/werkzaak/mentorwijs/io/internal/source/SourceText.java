package nl.werkzaak.mentorwijs.io.internal.source;

import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * The text of a document that came through the gate.
 *
 * @param text  the text, without a byte order mark; not null
 * @param turns  where characters stand that turn the direction of reading, in order; not null
 */
public record SourceText(String text, List<Position> turns) {

    /** Copies the list. */
    public SourceText {
        turns = List.copyOf(turns);
    }
}

package nl.werkzaak.mentorwijs.io.internal.tree;

import java.util.List;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * A list of a document.
 *
 * @param position  where it begins, not null
 * @param items  what stands in it, not null
 */
public record LocatedList(Position position, List<LocatedNode> items) implements LocatedNode {

    /** Copies the items. */
    public LocatedList {
        items = List.copyOf(items);
    }

    @Override
    public Token token() {
        return Token.LIST_START;
    }
}

package nl.werkzaak.mentorwijs.io;

import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Place;

/**
 * A list in a document.
 *
 * @param place  where it begins, not null
 * @param items  its items in the order of the document, not null
 */
public record ListNode(Place place, List<Node> items) implements Node {

    /** Copies the items. */
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }
}

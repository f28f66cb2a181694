package nl.werkzaak.mentorwijs.io;

import nl.werkzaak.mentorwijs.model.finding.Place;

/**
 * A single value in a document.
 *
 * @param place  where it begins, not null
 * @param kind  what it is, neither an object nor a list, not null
 * @param text  a text without its quotes; any other value as the document writes it, such as {@code 12} or {@code true};
 *     not null
 */
public record ValueNode(Place place, Kind kind, String text) implements Node {

    /**
     * Checks the kind.
     *
     * @throws IllegalArgumentException if it is an object or a list
     */
    public ValueNode {
        if (kind == Kind.OBJECT || kind == Kind.LIST) {
            throw new IllegalArgumentException(kind + " is no single value");
        }
    }
}

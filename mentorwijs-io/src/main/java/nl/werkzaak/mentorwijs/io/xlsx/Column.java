package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.List;
import nl.werkzaak.mentorwijs.io.internal.shape.ValueShape;

/**
 * A place for single values of the elements of a table.
 *
 * @param list  the list within an element of which it holds a part of each item, empty if it holds a part of the element
 * @param path  the names from the element, or from the item, to the value; empty if an item is the value itself
 * @param shape  what may stand there, not null
 * @param kind  what its values are, not null
 * @param piece  which piece of a text that is too long for one cell, counted from 0
 */
record Column(String list, List<String> path, ValueShape shape, Kind kind, int piece) {

    private static final String PIECE = "+";

    /** What the values of a column are. */
    enum Kind {
        /** Values. */
        VALUE,
        /** Texts in one language, which is the last name of the path. */
        TEXT,
        /** Whether a list that has a sheet of its own is empty. */
        LIST
    }

    Column {
        path = List.copyOf(path);
    }

    /** The technical name, such as {@code title.nl}. */
    String name() {
        String inner = String.join(".", path);
        String name = list.isEmpty() ? inner : inner.isEmpty() ? list : list + "." + inner;
        return piece == 0 ? name : name + PIECE + piece;
    }

    /** The technical name without the language. */
    String property() {
        if (kind != Kind.TEXT) {
            return name();
        }
        String whole = withPiece(0).name();
        return whole.substring(0, whole.lastIndexOf('.'));
    }

    /** Whether each of its values is, or belongs to, an item of a list within the element. */
    boolean isInList() {
        return !list.isEmpty();
    }

    /** Whether a text in it may be mistaken for the sign of an empty list. */
    boolean isFirstOfTexts() {
        return isInList() && kind == Kind.TEXT && path.equals(List.of("nl")) && piece == 0;
    }

    /** Whether the sign of an empty list may stand in it: the list itself, or what a person fills in first. */
    boolean holdsNone() {
        return kind == Kind.LIST || (isInList() && piece == 0 && (kind == Kind.VALUE || isFirstOfTexts()));
    }

    Column withPiece(int number) {
        return new Column(list, path, shape, kind, number);
    }
}

package nl.werkzaak.mentorwijs.io;

import nl.werkzaak.mentorwijs.model.finding.Place;

/**
 * A part of a document that knows where it stands: what every format is turned into before it is read. Immutable, whatever
 * the format: objects with named members, lists, and single values.
 */
public sealed interface Node permits ObjectNode, ListNode, ValueNode {

    /** What a node is. */
    enum Kind {
        /** An object. */
        OBJECT,
        /** A list. */
        LIST,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null, or a value that was left empty. */
        NULL,
        /** Something that its format cannot use, and that has a finding already; nothing more is said of it. */
        UNUSABLE
    }

    /**
     * Where the node begins.
     *
     * @return the place, not null
     */
    Place place();

    /**
     * What the node is.
     *
     * @return the kind, not null
     */
    Kind kind();
}

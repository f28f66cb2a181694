package nl.werkzaak.mentorwijs.io.internal.token;

/** What a document consists of, whatever its format. */
public enum Token {
    /** An object begins. */
    OBJECT_START,
    /** An object ends. */
    OBJECT_END,
    /** A list begins. */
    LIST_START,
    /** A list ends. */
    LIST_END,
    /** The name of a property. */
    NAME,
    /** A text. */
    TEXT,
    /** A number, as it is written. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Null, or a value that was left empty. */
    NULL,
    /** A name or a value that cannot be used; why has been said. The value of such a name follows it all the same. */
    UNUSABLE,
    /** The end of the document. */
    END
}

package nl.werkzaak.mentorwijs.io.review;

/** What became of a document before there was anything to judge. */
public enum Validity {
    /** Read, complete and consistent. */
    VALID,
    /** Read, with errors. */
    INVALID,
    /** Not read: the file is not there, or may not be read. */
    UNREAD,
    /** Not reviewed: the library failed on it, because of a bug. */
    FAILED
}

package nl.werkzaak.mentorwijs.io;

/** How much is written of what the canonical training has too. */
public enum WrittenForm {
    /** In an element that the canonical training knows, only its key and what differs: as people write it. */
    SHORT,
    /** Every element in full: as programs that do not know the canonical training read it. */
    FULL
}

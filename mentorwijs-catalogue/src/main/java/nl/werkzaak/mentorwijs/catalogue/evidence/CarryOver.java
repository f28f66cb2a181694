package nl.werkzaak.mentorwijs.catalogue.evidence;

/** What a training does with the conditions under which something was measured. */
public enum CarryOver {
    /** The training has them too, as far as they can be compared. */
    KEPT,
    /** The training has others. */
    CHANGED,
    /** It cannot be said: what was read, or the document, does not state them. */
    NOT_COMPARABLE
}

package nl.werkzaak.mentorwijs.model.training;

/**
 * How a figure came about.
 */
public enum Precision {
    /** It is stated as it is. */
    STATED,
    /** It is stated as an estimate; in Dutch: naar schatting. */
    ESTIMATE,
    /** It follows from other figures of the same document. */
    DERIVED
}

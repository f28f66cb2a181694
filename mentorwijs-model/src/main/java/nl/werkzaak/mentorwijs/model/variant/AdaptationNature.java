package nl.werkzaak.mentorwijs.model.variant;

/**
 * What kind of change an adaptation is. The categories are those of FRAME; the names of the values are ours.
 */
public enum AdaptationNature {
    /** Tailoring. */
    TAILORING,
    /** Packaging. */
    PACKAGING,
    /** Adding. */
    ADDING,
    /** Removing. */
    REMOVING,
    /** Shortening. */
    SHORTENING,
    /** Lengthening. */
    LENGTHENING,
    /** Substituting. */
    SUBSTITUTING,
    /** Reordering. */
    REORDERING,
    /** Spreading. */
    SPREADING,
    /** Integrating into other. */
    INTEGRATING_INTO_OTHER,
    /** Integrating other. */
    INTEGRATING_OTHER,
    /** Repeating. */
    REPEATING,
    /** Loosening structure. */
    LOOSENING_STRUCTURE,
    /** Drift. */
    DRIFT
}

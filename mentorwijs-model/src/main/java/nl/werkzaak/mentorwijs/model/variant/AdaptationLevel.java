package nl.werkzaak.mentorwijs.model.variant;

/**
 * For whom an adaptation is made. The categories are those of FRAME; the names of the values are ours.
 */
public enum AdaptationLevel {
    /** Individual. */
    INDIVIDUAL,
    /** Target group. */
    TARGET_GROUP,
    /** Cohort. */
    COHORT,
    /** Practitioner. */
    PRACTITIONER,
    /** Unit. */
    UNIT,
    /** Organisation. */
    ORGANISATION,
    /** Network. */
    NETWORK
}

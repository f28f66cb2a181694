package nl.werkzaak.mentorwijs.model.variant;

/**
 * When in the implementation something was adapted. The categories are those of FRAME; the names of the values are ours.
 */
public enum AdaptationPhase {
    /** Pre implementation. */
    PRE_IMPLEMENTATION,
    /** Implementation. */
    IMPLEMENTATION,
    /** Scale up. */
    SCALE_UP,
    /** Maintenance. */
    MAINTENANCE
}

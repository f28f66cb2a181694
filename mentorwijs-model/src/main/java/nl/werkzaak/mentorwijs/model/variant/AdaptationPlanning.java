package nl.werkzaak.mentorwijs.model.variant;

/**
 * Whether an adaptation was planned. The categories are those of FRAME; the names of the values are ours.
 */
public enum AdaptationPlanning {
    /** Proactive. */
    PROACTIVE,
    /** Reactive. */
    REACTIVE,
    /** Unplanned. */
    UNPLANNED
}

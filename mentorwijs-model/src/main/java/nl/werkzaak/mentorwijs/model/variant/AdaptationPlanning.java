package nl.werkzaak.mentorwijs.model.variant;

/**
 * Whether an adaptation was planned. The categories are those of FRAME; the names of the values
 * and the words that explain them are ours.
 */
public enum AdaptationPlanning {
    /** Planned, before there was a need; in Dutch: vooraf gepland. */
    PROACTIVE,
    /** Planned, in answer to something that came up; in Dutch: gepland naar aanleiding van iets. */
    REACTIVE,
    /** Not planned; in Dutch: ongepland. */
    UNPLANNED
}

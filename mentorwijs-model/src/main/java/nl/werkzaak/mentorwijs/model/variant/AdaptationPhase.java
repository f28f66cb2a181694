package nl.werkzaak.mentorwijs.model.variant;

/**
 * When in the implementation something was adapted. The categories are those of FRAME; the names of the values
 * and the words that explain them are ours.
 */
public enum AdaptationPhase {
    /** Before the training is brought into use; in Dutch: voor de implementatie. */
    PRE_IMPLEMENTATION,
    /** While it is being brought into use; in Dutch: tijdens de implementatie. */
    IMPLEMENTATION,
    /** While its use is being widened; in Dutch: bij opschaling. */
    SCALE_UP,
    /** When its use has become customary; in Dutch: bij borging. */
    MAINTENANCE
}

package nl.werkzaak.mentorwijs.model.variant;

/**
 * What an adaptation is to achieve. The categories are those of FRAME; the names of the values are ours.
 */
public enum AdaptationGoal {
    /** Increase reach. */
    INCREASE_REACH,
    /** Increase retention. */
    INCREASE_RETENTION,
    /** Improve feasibility. */
    IMPROVE_FEASIBILITY,
    /** Improve fit. */
    IMPROVE_FIT,
    /** Address culture. */
    ADDRESS_CULTURE,
    /** Improve outcomes. */
    IMPROVE_OUTCOMES,
    /** Reduce cost. */
    REDUCE_COST,
    /** Increase satisfaction. */
    INCREASE_SATISFACTION
}

package nl.werkzaak.mentorwijs.model.variant;

/**
 * For whom an adaptation is made. The categories are those of FRAME; the names of the values
 * and the words that explain them are ours.
 */
public enum AdaptationLevel {
    /** For one participant; in Dutch: individu. */
    INDIVIDUAL,
    /** For a group that the training is for; in Dutch: doelgroep. */
    TARGET_GROUP,
    /** For those who take part at the same time; in Dutch: lichting. */
    COHORT,
    /** For one trainer; in Dutch: trainer. */
    PRACTITIONER,
    /** For one department or location; in Dutch: afdeling. */
    UNIT,
    /** For a whole organisation; in Dutch: organisatie. */
    ORGANISATION,
    /** For organisations that work together; in Dutch: netwerk. */
    NETWORK
}

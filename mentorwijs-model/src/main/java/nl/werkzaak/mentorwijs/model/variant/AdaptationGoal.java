package nl.werkzaak.mentorwijs.model.variant;

/**
 * What an adaptation is to achieve. The categories are those of FRAME; the names of the values
 * and the words that explain them are ours.
 */
public enum AdaptationGoal {
    /** To have more people, or other people, take part; in Dutch: bereik vergroten. */
    INCREASE_REACH,
    /** To have more of those who begin also finish; in Dutch: uitval verminderen. */
    INCREASE_RETENTION,
    /** To make the training possible to carry out; in Dutch: uitvoerbaarheid verbeteren. */
    IMPROVE_FEASIBILITY,
    /** To make the training suit those who take part; in Dutch: beter laten aansluiten. */
    IMPROVE_FIT,
    /** To do justice to the culture of those who take part; in Dutch: aansluiten bij de cultuur. */
    ADDRESS_CULTURE,
    /** To have more come of the training; in Dutch: uitkomsten verbeteren. */
    IMPROVE_OUTCOMES,
    /** To make the training cheaper; in Dutch: kosten verlagen. */
    REDUCE_COST,
    /** To have people more satisfied with the training; in Dutch: tevredenheid vergroten. */
    INCREASE_SATISFACTION
}

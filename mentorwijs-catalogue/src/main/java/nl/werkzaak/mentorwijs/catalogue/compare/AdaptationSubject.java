package nl.werkzaak.mentorwijs.catalogue.compare;

/**
 * What is adapted. The categories are those of FRAME; the names of the values are ours. No section of a document is about
 * {@link #TRAINING_AND_EVALUATION}.
 */
public enum AdaptationSubject {
    /** What the training offers. */
    CONTENT,
    /** The format, the setting, the personnel or the population. */
    CONTEXT,
    /** How those who give the training are trained, and how it is evaluated. */
    TRAINING_AND_EVALUATION,
    /** How the training is introduced and spread. */
    IMPLEMENTATION_AND_SCALE_UP
}

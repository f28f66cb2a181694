package nl.werkzaak.mentorwijs.catalogue.evidence;

/** What a study found on one point. */
public enum StudyFinding {
    /** Better than without the training, and significantly so. */
    SIGNIFICANTLY_BETTER,
    /** Not significantly better than without the training. */
    NOT_SIGNIFICANTLY_BETTER,
    /** Better than before. */
    IMPROVED,
    /** Not better than before. */
    NOT_IMPROVED,
    /** Told by the people who were asked. */
    REPORTED
}

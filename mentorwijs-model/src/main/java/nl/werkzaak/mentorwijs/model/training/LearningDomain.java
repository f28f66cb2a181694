package nl.werkzaak.mentorwijs.model.training;

/**
 * One of the three things that a supervisor develops (ZonMw, line 31).
 */
public enum LearningDomain {
    /** Knowing; in Dutch: kennis. */
    KNOWLEDGE,
    /** The right attitude; in Dutch: houding. */
    ATTITUDE,
    /** Being able to; in Dutch: vaardigheden. */
    SKILLS
}

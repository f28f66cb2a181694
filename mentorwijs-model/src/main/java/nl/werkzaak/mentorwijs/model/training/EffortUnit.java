package nl.werkzaak.mentorwijs.model.training;

/**
 * What a figure is counted per.
 */
public enum EffortUnit {
    /** Once, for adopting the training; in Dutch: introductie en implementatie. */
    INTRODUCTION,
    /** For each training cycle; in Dutch: trainingscyclus. */
    CYCLE,
    /** For each participant; in Dutch: deelnemer. */
    PARTICIPANT
}

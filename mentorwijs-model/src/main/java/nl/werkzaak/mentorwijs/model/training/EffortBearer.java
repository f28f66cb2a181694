package nl.werkzaak.mentorwijs.model.training;

/**
 * Who spends the time.
 */
public enum EffortBearer {
    /** The organisation that adopts the training; in Dutch: de organisatie. */
    ORGANISATION,
    /** A participant; in Dutch: deelnemer. */
    PARTICIPANT,
    /** No source says. */
    NOT_STATED
}

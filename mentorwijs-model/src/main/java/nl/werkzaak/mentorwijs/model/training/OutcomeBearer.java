package nl.werkzaak.mentorwijs.model.training;

/**
 * Who has an outcome.
 */
public enum OutcomeBearer {
    /** The supervisor who was trained; in Dutch: leidinggevende. */
    SUPERVISOR,
    /** The vulnerable employee; in Dutch: kwetsbare medewerker. */
    EMPLOYEE
}

package nl.werkzaak.mentorwijs.model.training;

/**
 * How the sessions are held; no source says.
 */
public enum DeliveryMode {
    /** With everybody in one room; in Dutch: op locatie. */
    ON_SITE,
    /** At a distance; in Dutch: online. */
    ONLINE,
    /** Partly the one, partly the other. */
    MIXED
}

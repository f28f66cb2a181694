package nl.werkzaak.mentorwijs.catalogue.evidence;

/**
 * A condition under which a training was measured, in the order of a report. How many trainings there were and how they
 * were compared are of the study and not of a training, so they are no such conditions.
 */
public enum MeasuredCondition {
    /** How many sessions a training had. */
    SESSIONS,
    /** Whether the sessions were on site or online. */
    DELIVERY_MODE,
    /** How many participants a training had; a document has no place for it. */
    GROUP_SIZE,
    /** How many trainers gave a training; a document has no place for it. */
    TRAINERS,
    /** Where and with whom, in words; only people can compare these. */
    SETTING
}

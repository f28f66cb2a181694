package nl.werkzaak.mentorwijs.model.variant;

/**
 * Who decided on an adaptation. The categories are those of FRAME; the names of the values are ours.
 */
public enum AdaptationDecider {
    /** Political leader. */
    POLITICAL_LEADER,
    /** Programme leader. */
    PROGRAMME_LEADER,
    /** Funder. */
    FUNDER,
    /** Administrator. */
    ADMINISTRATOR,
    /** Programme manager. */
    PROGRAMME_MANAGER,
    /** Developer. */
    DEVELOPER,
    /** Researcher. */
    RESEARCHER,
    /** Team. */
    TEAM,
    /** Practitioner. */
    PRACTITIONER,
    /** Community. */
    COMMUNITY,
    /** Recipients. */
    RECIPIENTS
}

package nl.werkzaak.mentorwijs.model.variant;

/**
 * Who decided on an adaptation. The categories are those of FRAME; the names of the values
 * and the words that explain them are ours.
 */
public enum AdaptationDecider {
    /** Somebody who governs, such as an alderman; in Dutch: bestuurder. */
    POLITICAL_LEADER,
    /** Whoever leads the programme that the training is part of; in Dutch: programmaleider. */
    PROGRAMME_LEADER,
    /** Whoever pays for the training; in Dutch: financier. */
    FUNDER,
    /** Whoever runs the organisation that gives the training; in Dutch: directie. */
    ADMINISTRATOR,
    /** Whoever organises the training from day to day; in Dutch: programmamanager. */
    PROGRAMME_MANAGER,
    /** Whoever developed the training; in Dutch: ontwikkelaar. */
    DEVELOPER,
    /** Whoever studies the training; in Dutch: onderzoeker. */
    RESEARCHER,
    /** Those who give the training, together; in Dutch: team van trainers. */
    TEAM,
    /** Somebody who gives the training; in Dutch: trainer. */
    PRACTITIONER,
    /** Those among whom the training takes place; in Dutch: gemeenschap. */
    COMMUNITY,
    /** Those who take part in the training; in Dutch: deelnemers. */
    RECIPIENTS
}

package nl.werkzaak.mentorwijs.catalogue.fidelity;

import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * Something of a training that is put beside the canonical one; the first aspect of a dimension is the one that the
 * dimension is told by.
 */
public enum Aspect {
    /** The active components. */
    ACTIVE_COMPONENTS(Dimension.CONTENT, "werkzame bestanddelen", "active components"),
    /** The behaviours of the canonical components. */
    BEHAVIOURS(Dimension.CONTENT, "gedragingen", "behaviours"),
    /** Knowledge, attitude and skills. */
    LEARNING_DOMAINS(Dimension.CONTENT, "leerdomeinen", "learning domains"),
    /** The homework. */
    HOMEWORK(Dimension.CONTENT, "huiswerk", "homework"),
    /** The subgroups of those whom the training is for in the end. */
    SUBGROUPS(Dimension.COVERAGE, "deelgroepen", "subgroups"),
    /** Those who are trained. */
    PARTICIPANTS(Dimension.COVERAGE, "deelnemers", "participants"),
    /** Where they work. */
    WORKPLACE(Dimension.COVERAGE, "werkplek", "workplace"),
    /** The number of sessions. */
    SESSIONS(Dimension.FREQUENCY, "bijeenkomsten", "sessions"),
    /** The hours that a participant spends in sessions. */
    CONTACT_TIME(Dimension.DURATION, "contacttijd", "contact time"),
    /** What is required of every trainer. */
    TRAINER_REQUIREMENTS(Dimension.DELIVERY, "eisen aan trainers", "trainer requirements");

    private final Dimension dimension;
    private final String dutch;
    private final String english;

    Aspect(Dimension dimension, String dutch, String english) {
        this.dimension = dimension;
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * The dimension to which the aspect belongs.
     *
     * @return the dimension, not null
     */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * What the aspect is called.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LocalizedText.of(dutch, english);
    }
}

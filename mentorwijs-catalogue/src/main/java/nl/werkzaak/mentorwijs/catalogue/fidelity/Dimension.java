package nl.werkzaak.mentorwijs.catalogue.fidelity;

import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * A side of fidelity: the four that Carroll et al. (2007) call adherence, and the requirements on who delivers the
 * training beside them; in Dutch: dimensie.
 */
public enum Dimension {
    /** What is offered; in Dutch: inhoud. */
    CONTENT("Inhoud", "Content"),
    /** For whom it is meant; who really attends cannot be seen on paper; in Dutch: bereik. */
    COVERAGE("Bereik", "Coverage"),
    /** How often; in Dutch: frequentie. */
    FREQUENCY("Frequentie", "Frequency"),
    /** How long; in Dutch: duur. */
    DURATION("Duur", "Duration"),
    /** What is required of the trainers; in Dutch: uitvoering. */
    DELIVERY("Uitvoering", "Delivery");

    private final String dutch;
    private final String english;

    Dimension(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * What the dimension is called.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LocalizedText.of(dutch, english);
    }
}

package nl.werkzaak.mentorwijs.catalogue.background;

/** Whether a list is complete. */
public enum Openness {
    /** It gives examples; in Dutch: bijvoorbeeld, onder andere. */
    OPEN,
    /** It is complete; in Dutch: gedefinieerd als, dat wil zeggen, de volgende; or it gives a count. */
    CLOSED
}

package nl.werkzaak.mentorwijs.catalogue.fact;

/** How an amount is stated. */
public enum Exactness {
    /** As it is. */
    EXACT,
    /** As about that much; in Dutch: circa, ongeveer. */
    APPROXIMATE,
    /** As more than that; in Dutch: meer dan. */
    MORE_THAN
}

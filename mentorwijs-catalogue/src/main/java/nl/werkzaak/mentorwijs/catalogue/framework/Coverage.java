package nl.werkzaak.mentorwijs.catalogue.framework;

/** How far the sources answer an item of a framework. */
public enum Coverage {
    /** They answer it. */
    ANSWERED,
    /** They answer part of it; the gaps say what is lacking. */
    PARTLY,
    /** They do not answer it; the gaps say why. */
    EMPTY
}

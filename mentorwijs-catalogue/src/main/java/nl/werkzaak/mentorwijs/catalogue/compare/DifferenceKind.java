package nl.werkzaak.mentorwijs.catalogue.compare;

/** In what way something differs between two trainings. */
public enum DifferenceKind {
    /** A property has another value, or has one on one side only. */
    CHANGED,
    /** Only the words of a text differ. */
    REWORDED,
    /** An element stands at another place among those that both lists have. */
    MOVED,
    /** An element is in the second training only. */
    ADDED,
    /** An element is in the first training only. */
    REMOVED
}

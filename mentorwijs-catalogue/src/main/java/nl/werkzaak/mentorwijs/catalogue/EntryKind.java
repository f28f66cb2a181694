package nl.werkzaak.mentorwijs.catalogue;

/** What part of the catalogue an entry belongs to. */
public enum EntryKind {
    /** The canonical training; rests on the sources. */
    TRAINING,
    /** What the sources say around the training. */
    BACKGROUND,
    /** A fact that no source gives. */
    GAP,
    /** A point on which the sources differ. */
    DISAGREEMENT,
    /** One of the two sources. */
    SOURCE,
    /** What was published later; does not rest on the sources. */
    EVIDENCE,
    /** A framework, and what of the catalogue answers it. */
    CROSSWALK;

    /** Whether each entry of the kind has to name a place in the sources. */
    boolean restsOnSources() {
        return this == TRAINING || this == BACKGROUND || this == DISAGREEMENT;
    }
}

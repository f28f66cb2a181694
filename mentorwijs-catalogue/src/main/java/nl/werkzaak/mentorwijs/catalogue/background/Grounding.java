package nl.werkzaak.mentorwijs.catalogue.background;

/** On what a source rests a statement. */
public enum Grounding {
    /** It cites literature. */
    LITERATURE,
    /** It speaks of studies without naming them. */
    UNNAMED_STUDIES,
    /** It asserts it without reference. */
    NONE
}

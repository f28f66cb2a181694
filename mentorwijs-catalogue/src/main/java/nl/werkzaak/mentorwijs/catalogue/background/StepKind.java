package nl.werkzaak.mentorwijs.catalogue.background;

/** What a step of the research project is. */
public enum StepKind {
    /** What it starts from. */
    INPUT,
    /** What is done. */
    ACTIVITY,
    /** What it is done for. */
    PURPOSE,
    /** What comes of it. */
    RESULT
}

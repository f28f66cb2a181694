package nl.werkzaak.mentorwijs.catalogue.background;

/** What a statement is there for. */
public enum StatementKind {
    /** What goes wrong. */
    PROBLEM,
    /** Why it goes wrong. */
    CAUSE,
    /** What follows if nothing is done. */
    CONSEQUENCE,
    /** What is needed. */
    NEED,
    /** What is expected to help. */
    PROMISE,
    /** What is aimed at. */
    AIM,
    /** What is missing. */
    LACK,
    /** How things stand. */
    SITUATION,
    /** What is being considered or prepared. */
    PLAN
}

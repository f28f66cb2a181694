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
    PLAN,
    /** What is to be found out. */
    QUESTION,
    /** The stage of development that is reached. */
    REACHED,
    /** The stage of development that is aimed at. */
    AIMED_AT,
    /** What a step starts from. */
    INPUT,
    /** What is done in a step. */
    ACTIVITY,
    /** What a step is done for, or a product is for. */
    PURPOSE,
    /** What comes of a step. */
    RESULT,
    /** In what form a product comes. */
    FORM,
    /** What a product contains; it is named, not given. */
    CONTENTS,
    /** Whom a product is for. */
    AUDIENCE,
    /** Whether and how a product can be had. */
    AVAILABILITY
}

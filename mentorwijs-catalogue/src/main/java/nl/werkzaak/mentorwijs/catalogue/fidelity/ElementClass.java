package nl.werkzaak.mentorwijs.catalogue.fidelity;

/** What kind of thing an element is to the training, and so how much a change of it weighs. */
public enum ElementClass {
    /** A source names it as what makes the training work. */
    CORE,
    /** A source defines the training by it. */
    DEFINING,
    /** A source requires it. */
    REQUIRED,
    /** A source describes it, without saying that it must be so. */
    DESCRIBED,
    /** A source gives it as an estimate. */
    ESTIMATE,
    /** A source leaves it open. */
    FREE,
    /** A source gives examples of it. */
    OPEN_LIST,
    /** No source decides. */
    NOT_JUDGED
}

package nl.werkzaak.mentorwijs.catalogue.background;

/** Whether a stage of development is reached. */
public enum StageStatus {
    /** The training is there. */
    REACHED,
    /** The training is on its way there. */
    AIMED_AT
}

package nl.werkzaak.mentorwijs.model.training;

/**
 * How directly an outcome follows from the training; the distinction is ours, the sources give no time.
 */
public enum OutcomeTerm {
    /** What the training brings about itself. */
    PROXIMAL,
    /** What follows from that in its turn. */
    DISTAL
}

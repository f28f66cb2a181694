package nl.werkzaak.mentorwijs.model.finding;

/** How far an adaptation moves from the canonical training, from least to most. */
public enum Light {
    /** No source decides; it does not count. */
    GREY,
    /** As it is described, or free. */
    GREEN,
    /** Someone should decide. */
    YELLOW,
    /** What the training rests on is lost. */
    RED
}

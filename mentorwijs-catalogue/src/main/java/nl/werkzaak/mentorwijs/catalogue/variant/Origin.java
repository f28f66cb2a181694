package nl.werkzaak.mentorwijs.catalogue.variant;

/** Where a section of a resolved training comes from. */
public enum Origin {
    /** The variant gives it. */
    VARIANT,
    /** The variant leaves it out, so it is the canonical one. */
    CANONICAL,
    /** The variant leaves it out, and it follows from what the variant gives elsewhere. */
    DERIVED
}

package nl.werkzaak.mentorwijs.catalogue.resolve;

/** Where a section of a resolved training comes from. */
public enum Origin {
    /** The variant gives it. */
    VARIANT,
    /** The variant leaves it out, and another of which it is a variant gives it. */
    PARENT,
    /** It is the canonical one: neither the variant nor another of which it is a variant gives it. */
    CANONICAL,
    /** It is left out, and follows from what the variant, or another of which it is a variant, gives elsewhere. */
    DERIVED
}

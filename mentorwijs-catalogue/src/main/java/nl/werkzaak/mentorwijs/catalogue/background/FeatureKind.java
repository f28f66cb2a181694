package nl.werkzaak.mentorwijs.catalogue.background;

/** What a feature of a product is about. */
public enum FeatureKind {
    /** In what form it comes. */
    FORM,
    /** What stands in it; it is named, not given. */
    CONTENTS,
    /** What it is for. */
    PURPOSE,
    /** Whom it is for. */
    AUDIENCE,
    /** Whether and how it can be had. */
    AVAILABILITY
}

package nl.werkzaak.mentorwijs.catalogue.background;

/** What a name means beside the term under which it stands; the judgement is ours. */
public enum TermSense {
    /** The same. */
    SAME,
    /** A part of it. */
    NARROWER,
    /** More than it. */
    BROADER,
    /** Something beside it that is easily taken for it. */
    RELATED
}

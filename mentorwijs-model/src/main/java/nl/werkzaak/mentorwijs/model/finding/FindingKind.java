package nl.werkzaak.mentorwijs.model.finding;

/** What a finding is about; not how much it weighs. */
public enum FindingKind {
    /** The document cannot be read as its format. */
    SYNTAX,
    /** A part of the document has not the form that its place asks for. */
    STRUCTURE,
    /** Parts of the document do not agree with each other or with what they refer to. */
    CONSISTENCY,
    /** The training that the document describes differs from the canonical one. */
    FIDELITY,
    /** The format that was written cannot hold a part of the document. */
    CONVERSION
}

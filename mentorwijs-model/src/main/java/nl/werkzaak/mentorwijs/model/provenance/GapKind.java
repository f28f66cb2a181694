package nl.werkzaak.mentorwijs.model.provenance;

/**
 * Why a fact is absent.
 */
public enum GapKind {
    /** No source says. */
    NOT_STATED,
    /** A source says that it varies. */
    LEFT_OPEN,
    /** The question does not arise. */
    NOT_APPLICABLE
}

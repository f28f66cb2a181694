package nl.werkzaak.mentorwijs.model.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The document is not valid. */
    ERROR,
    /** The document is valid, and someone should decide. */
    WARNING,
    /** Something worth knowing. */
    NOTE
}

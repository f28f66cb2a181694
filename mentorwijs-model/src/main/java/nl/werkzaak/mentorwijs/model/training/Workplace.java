package nl.werkzaak.mentorwijs.model.training;

/**
 * Where the participants work.
 */
public enum Workplace {
    /** In a regular work organisation; in Dutch: reguliere arbeidsorganisatie. */
    REGULAR,
    /** In sheltered employment; in Dutch: beschutte werkplek of SW-bedrijf. */
    SHELTERED,
    /** Elsewhere. */
    OTHER
}

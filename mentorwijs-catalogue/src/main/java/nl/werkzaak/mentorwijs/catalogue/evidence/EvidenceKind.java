package nl.werkzaak.mentorwijs.catalogue.evidence;

/** What kind of thing was published. */
public enum EvidenceKind {
    /** A product of the research project that appeared. */
    PUBLICATION,
    /** A study that was announced. */
    PLANNED_STUDY,
    /** How the training was to be given in a study. */
    STUDY_DESIGN,
    /** How trainings went. */
    PROCESS,
    /** What a study found the training to bring about. */
    EFFECT,
    /** What people who were asked told. */
    EXPERIENCE,
    /** How many the training reached later. */
    REACH,
    /** The full reference of a work that a source cites in short. */
    FULL_REFERENCE;

    /**
     * Whether a thing of the kind was measured, so that it has conditions under which it was.
     *
     * @return true if it was
     */
    public boolean isMeasured() {
        return this == PROCESS || this == EFFECT || this == EXPERIENCE;
    }
}

package nl.werkzaak.mentorwijs.catalogue.fidelity;

/** Whether an adaptation is consistent with fidelity: a question of FRAME, answered by the lights. */
public enum FidelityConsistency {
    /** Its findings are green. */
    CONSISTENT,
    /** Its worst finding is yellow, or no rule judges it: a person must decide. */
    UNDECIDED,
    /** One of its findings is red. */
    INCONSISTENT
}

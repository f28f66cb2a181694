package nl.werkzaak.mentorwijs.model.finding;

/** What a judgement of fidelity rests on. */
public enum Basis {
    /** A source of the training defines or requires the thing. */
    SOURCE,
    /** Research on the adaptation of other programmes; no source of this training sets a minimum. */
    LITERATURE,
    /** An organisation asks it of its own variants; it says nothing of how faithful they are. */
    ORGANISATION
}

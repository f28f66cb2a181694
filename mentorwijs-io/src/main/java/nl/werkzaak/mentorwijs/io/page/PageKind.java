package nl.werkzaak.mentorwijs.io.page;

import java.util.Locale;

/** A document for people that the library makes of a training. */
public enum PageKind {
    /** The most important on one printed page; in Dutch: factsheet. */
    FACTSHEET,
    /** The chapters of a handbook, with what the sources give filled in and the rest open; in Dutch: handboek. */
    HANDBOOK,
    /** The Dutch worksheet for recognition, filled in as far as may be; in Dutch: werkblad erkenning. */
    SEI,
    /** The TIDieR checklist, filled in as far as may be. */
    TIDIER,
    /** How faithful a variant is; in Dutch: getrouwheidsrapport. */
    FIDELITY;

    /**
     * The name by which the kind is asked for, such as {@code factsheet}.
     *
     * @return the id, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether such a document can be made of the canonical training: of all but the judgement of a variant.
     *
     * @return true if it can
     */
    public boolean isOfTheCanonicalTraining() {
        return this != FIDELITY;
    }
}

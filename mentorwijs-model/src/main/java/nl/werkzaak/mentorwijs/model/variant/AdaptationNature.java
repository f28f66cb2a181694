package nl.werkzaak.mentorwijs.model.variant;

/**
 * What kind of change an adaptation is. The categories are those of FRAME; the names of the values
 * and the words that explain them are ours.
 */
public enum AdaptationNature {
    /** What is there is fitted to those who take part; in Dutch: op maat maken. */
    TAILORING,
    /** The same is presented in another form; in Dutch: anders vormgeven. */
    PACKAGING,
    /** Something is added; in Dutch: toevoegen. */
    ADDING,
    /** Something is left out; in Dutch: weglaten. */
    REMOVING,
    /** Something takes less time; in Dutch: inkorten. */
    SHORTENING,
    /** Something takes more time; in Dutch: verlengen. */
    LENGTHENING,
    /** One thing takes the place of another; in Dutch: vervangen. */
    SUBSTITUTING,
    /** The same comes in another order; in Dutch: volgorde veranderen. */
    REORDERING,
    /** What came together is given over more than one session; in Dutch: spreiden. */
    SPREADING,
    /** This training becomes part of another approach; in Dutch: opnemen in een andere aanpak. */
    INTEGRATING_INTO_OTHER,
    /** Another approach becomes part of this training; in Dutch: een andere aanpak opnemen. */
    INTEGRATING_OTHER,
    /** Something comes more than once; in Dutch: herhalen. */
    REPEATING,
    /** Less is laid down of how and when; in Dutch: structuur loslaten. */
    LOOSENING_STRUCTURE,
    /** The training wanders off without anybody having chosen so; in Dutch: afdwalen. */
    DRIFT
}

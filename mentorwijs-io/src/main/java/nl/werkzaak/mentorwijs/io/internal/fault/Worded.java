package nl.werkzaak.mentorwijs.io.internal.fault;

/** Something that a sentence speaks of in the words of its own language. */
public interface Worded {

    /**
     * The words in Dutch.
     *
     * @return the words, not null
     */
    String dutch();

    /**
     * The words in English.
     *
     * @return the words, not null
     */
    String english();
}

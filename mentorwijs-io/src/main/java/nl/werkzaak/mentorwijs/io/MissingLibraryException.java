package nl.werkzaak.mentorwijs.io;

import java.util.Locale;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * A library that a format needs and that is not on the path, since whoever does not use the format can do without. The
 * message says which, in Dutch and in English.
 */
public final class MissingLibraryException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText sentence;

    /**
     * A missing library.
     *
     * @param sentence  what is missing and what to add, in Dutch and English, not null
     */
    public MissingLibraryException(LocalizedText sentence) {
        super(sentence.dutch() + " / " + sentence.in(Locale.ENGLISH));
        this.sentence = sentence;
    }

    /**
     * What is missing.
     *
     * @return the sentence, in Dutch and English, not null
     */
    public LocalizedText sentence() {
        return sentence;
    }
}

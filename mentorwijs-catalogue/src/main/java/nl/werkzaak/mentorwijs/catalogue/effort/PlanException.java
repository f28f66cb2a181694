package nl.werkzaak.mentorwijs.catalogue.effort;

import java.util.Locale;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** A plan that cannot be made of what was asked; the message says why, in Dutch and in English. */
public final class PlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The id of the broken rule. */
    private final String rule;

    private final transient LocalizedText sentence;

    PlanException(String rule, LocalizedText sentence) {
        super(sentence.dutch() + " / " + sentence.in(Locale.ENGLISH));
        this.rule = rule;
        this.sentence = sentence;
    }

    /**
     * The id of the rule that is broken.
     *
     * @return the id, not null
     */
    public String rule() {
        return rule;
    }

    /**
     * What is wrong.
     *
     * @return the sentence, in Dutch and English, not null
     */
    public LocalizedText sentence() {
        return sentence;
    }
}

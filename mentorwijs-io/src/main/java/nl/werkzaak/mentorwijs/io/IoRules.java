package nl.werkzaak.mentorwijs.io;

import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/** The sentences of the rules that hold for a document as it is written, beside those of the model; keyed by rule id. */
public final class IoRules {

    private static final RuleTexts TEXTS = RuleTexts.of(IoRules.class, "/mentorwijs-io-rules");

    private IoRules() {}

    /**
     * The sentences, in Dutch and in English.
     *
     * @return the texts, not null
     */
    public static RuleTexts texts() {
        return TEXTS;
    }
}

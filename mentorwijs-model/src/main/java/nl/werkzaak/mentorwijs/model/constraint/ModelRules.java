package nl.werkzaak.mentorwijs.model.constraint;

/**
 * The sentences of the rules that the model enforces, keyed by rule id.
 *
 * <p>They stand where Hibernate Validator looks for the messages of a library, so that a host's own validator shows the
 * same sentences.
 */
public final class ModelRules {

    private static final RuleTexts TEXTS = RuleTexts.of(ModelRules.class, "/ContributorValidationMessages");

    private ModelRules() {}

    /**
     * The sentences, in Dutch and in English.
     *
     * @return the texts, not null
     */
    public static RuleTexts texts() {
        return TEXTS;
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

/**
 * The sentences of the rules that the model enforces, keyed by rule id.
 *
 * <p>They stand twice in the jar: at its root, where Hibernate Validator looks for the messages of any library, so that
 * a host's own validator shows the same sentences; and beside this class, where no other library's are met.
 */
public final class ModelRules {

    private static final RuleTexts TEXTS = RuleTexts.of(ModelRules.class, "ContributorValidationMessages");

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

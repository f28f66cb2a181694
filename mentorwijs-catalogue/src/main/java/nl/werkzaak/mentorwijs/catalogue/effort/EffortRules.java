package nl.werkzaak.mentorwijs.catalogue.effort;

import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.internal.Bilingual;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** The sentences of planning. */
final class EffortRules {

    private static final RuleTexts TEXTS = RuleTexts.of(EffortRules.class, "EffortRules");

    private EffortRules() {}

    static LocalizedText sentence(String rule, Map<String, Object> arguments) {
        return Bilingual.sentence(TEXTS, rule, arguments);
    }

    static PlanException refused(String rule, Map<String, Object> arguments) {
        return new PlanException(rule, sentence(rule, arguments));
    }
}

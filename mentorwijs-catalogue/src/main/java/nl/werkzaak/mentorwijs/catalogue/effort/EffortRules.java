package nl.werkzaak.mentorwijs.catalogue.effort;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** The sentences of planning. */
final class EffortRules {

    private static final RuleTexts TEXTS = RuleTexts.of(EffortRules.class, "EffortRules");

    private EffortRules() {}

    static LocalizedText sentence(String rule, Map<String, Object> arguments) {
        return LocalizedText.of(
                TEXTS.sentence(rule, inLanguage(arguments, RuleTexts.DUTCH), RuleTexts.DUTCH),
                TEXTS.sentence(rule, inLanguage(arguments, Locale.ENGLISH), Locale.ENGLISH));
    }

    private static Map<String, Object> inLanguage(Map<String, Object> arguments, Locale language) {
        Map<String, Object> said = new TreeMap<>(arguments);
        said.replaceAll((name, value) -> value instanceof LocalizedText text ? text.in(language) : value);
        return said;
    }

    static PlanException refused(String rule, Map<String, Object> arguments) {
        return new PlanException(rule, sentence(rule, arguments));
    }
}

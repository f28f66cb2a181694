package nl.werkzaak.mentorwijs.catalogue.internal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Sentences in Dutch and in English at once, with each argument in the language of the sentence. */
public final class Bilingual {

    private Bilingual() {}

    /**
     * The sentence of a rule with its arguments filled in.
     *
     * @param texts  the sentences, not null
     * @param rule  the id of the rule, not null
     * @param arguments  the values by name, not null
     * @return the sentence, not null
     * @throws IllegalArgumentException if no such rule is known
     */
    public static LocalizedText sentence(RuleTexts texts, String rule, Map<String, ?> arguments) {
        return both(arguments, (values, language) -> texts.sentence(rule, values, language));
    }

    /**
     * A sentence with its arguments filled in.
     *
     * @param template  the sentence, with {@code {name}} where an argument goes, not null
     * @param arguments  the values by name, not null
     * @return the sentence, not null
     */
    public static LocalizedText fill(LocalizedText template, Map<String, ?> arguments) {
        return both(arguments, (values, language) -> RuleTexts.fill(template.in(language), values, language));
    }

    private static LocalizedText both(
            Map<String, ?> arguments, BiFunction<Map<String, Object>, Locale, String> sentence) {
        return LocalizedText.of(
                sentence.apply(inLanguage(arguments, RuleTexts.DUTCH), RuleTexts.DUTCH),
                sentence.apply(inLanguage(arguments, Locale.ENGLISH), Locale.ENGLISH));
    }

    private static Map<String, Object> inLanguage(Map<String, ?> arguments, Locale language) {
        Map<String, Object> values = new TreeMap<>(arguments);
        values.replaceAll((name, value) -> value instanceof LocalizedText text ? text.in(language) : value);
        return values;
    }

    /**
     * An argument as data.
     *
     * @param argument  the argument, not null
     * @return a localized text in Dutch, anything else as it prints; not null
     */
    public static String plain(Object argument) {
        return argument instanceof LocalizedText text ? text.dutch() : argument.toString();
    }
}

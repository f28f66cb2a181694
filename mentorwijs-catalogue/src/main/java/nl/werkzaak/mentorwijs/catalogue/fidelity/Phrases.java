package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.SpokenDuration;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Labelled;

/** Says things in Dutch and in English at once. */
final class Phrases {

    private Phrases() {}

    /** The labels of elements in a row. */
    static LocalizedText list(List<? extends Labelled> elements) {
        return LocalizedText.of(list(elements, RuleTexts.DUTCH), list(elements, Locale.ENGLISH));
    }

    private static String list(List<? extends Labelled> elements, Locale language) {
        return elements.stream().map(element -> element.getLabel().in(language)).collect(Collectors.joining("; "));
    }

    static LocalizedText duration(Duration duration) {
        return LocalizedText.of(SpokenDuration.inDutch(duration), SpokenDuration.inEnglish(duration));
    }

    static LocalizedText number(int number) {
        return LocalizedText.of(Integer.toString(number), Integer.toString(number));
    }

    /** A value as data: localized text in Dutch, anything else as it prints. */
    static String plain(Object value) {
        return value instanceof LocalizedText text ? text.dutch() : value.toString();
    }

    /** A sentence with its arguments filled in, each in the language of the sentence. */
    static LocalizedText fill(LocalizedText template, Map<String, Object> arguments) {
        return LocalizedText.of(fill(template, arguments, RuleTexts.DUTCH), fill(template, arguments, Locale.ENGLISH));
    }

    private static String fill(LocalizedText template, Map<String, Object> arguments, Locale language) {
        Map<String, Object> inLanguage = new TreeMap<>(arguments);
        inLanguage.replaceAll((name, value) -> value instanceof LocalizedText text ? text.in(language) : value);
        return RuleTexts.fill(template.in(language), inLanguage, language);
    }
}

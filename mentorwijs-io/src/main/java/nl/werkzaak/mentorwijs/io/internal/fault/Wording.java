package nl.werkzaak.mentorwijs.io.internal.fault;

import java.text.Normalizer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleAgreement;
import nl.werkzaak.mentorwijs.io.IoRules;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Puts faults into words, in Dutch and in English. Text of the document is only ever an argument of a sentence. */
final class Wording {

    private static final RuleTexts HINTS = RuleTexts.of(Wording.class, "/mentorwijs-io-hints");
    private static final List<RuleTexts> TEXTS = List.of(IoRules.texts(), RuleAgreement.texts(), ModelRules.texts());
    private static final Map<String, RuleTexts> BY_RULE = byRule();

    private Wording() {}

    private static Map<String, RuleTexts> byRule() {
        Map<String, RuleTexts> byRule = new HashMap<>();
        TEXTS.forEach(texts -> texts.rules().forEach(rule -> byRule.putIfAbsent(rule, texts)));
        return byRule;
    }

    static Finding of(Fault fault) {
        RuleTexts texts = Objects.requireNonNull(BY_RULE.get(fault.rule()), fault.rule());
        return Finding.builder()
                .rule(fault.rule())
                .severity(fault.severity())
                .kind(fault.kind())
                .location(fault.location())
                .message(sentence(texts, fault.rule(), fault.arguments()))
                .actual(fault.actual().map(Excerpt::of))
                .hint(fault.hint().map(hint -> sentence(HINTS, hint.key(), hint.arguments())))
                .arguments(plain(fault.arguments()))
                .build();
    }

    private static LocalizedText sentence(RuleTexts texts, String key, Map<String, Object> arguments) {
        return LocalizedText.of(
                sentence(texts, key, arguments, RuleTexts.DUTCH), sentence(texts, key, arguments, Locale.ENGLISH));
    }

    private static String sentence(RuleTexts texts, String key, Map<String, Object> arguments, Locale language) {
        Map<String, Object> inLanguage = new TreeMap<>();
        arguments.forEach((name, value) -> inLanguage.put(name, inWords(value, language)));
        return Normalizer.normalize(texts.sentence(key, inLanguage, language), Normalizer.Form.NFC);
    }

    private static Object inWords(Object argument, Locale language) {
        if (argument instanceof Worded words) {
            return language.equals(RuleTexts.DUTCH) ? words.dutch() : words.english();
        }
        return argument instanceof Duration ? argument : Excerpt.of(argument.toString());
    }

    private static Map<String, String> plain(Map<String, Object> arguments) {
        Map<String, String> plain = new TreeMap<>();
        arguments.forEach((name, value) ->
                plain.put(name, value instanceof Worded words ? words.english() : Excerpt.of(value.toString())));
        return plain;
    }
}

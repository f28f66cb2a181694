package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingBuilder;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Turns the match of a rule into a finding. */
final class RuleFindings {

    private RuleFindings() {}

    static Finding of(FidelityRule rule, Match match, List<Citation> citations) {
        FindingBuilder finding = Finding.builder()
                .rule(rule.id())
                .severity(severity(rule.light()))
                .kind(FindingKind.FIDELITY)
                .light(rule.light())
                .basis(rule.basis())
                .location(Location.of(match.pointer()))
                .address(match.address())
                .message(fill(rule.message(), match.arguments()))
                .actual(match.actual())
                .canonical(match.canonical())
                .hint(rule.hint().map(hint -> fill(hint, match.arguments())))
                .citations(citations)
                .literature(rule.literature());
        match.arguments().forEach((name, value) -> finding.putArguments(name, plain(value)));
        return finding.build();
    }

    private static Severity severity(Light light) {
        return switch (light) {
            case RED, YELLOW -> Severity.WARNING;
            case GREEN, GREY -> Severity.NOTE;
        };
    }

    /** A value as data: localized text in Dutch, anything else as it prints. */
    private static String plain(Object value) {
        return value instanceof LocalizedText text ? text.dutch() : value.toString();
    }

    /** A sentence with its arguments filled in, each in the language of the sentence. */
    private static LocalizedText fill(LocalizedText template, Map<String, Object> arguments) {
        return LocalizedText.of(fill(template, arguments, RuleTexts.DUTCH), fill(template, arguments, Locale.ENGLISH));
    }

    private static String fill(LocalizedText template, Map<String, Object> arguments, Locale language) {
        Map<String, Object> inLanguage = new TreeMap<>(arguments);
        inLanguage.replaceAll((name, value) -> value instanceof LocalizedText text ? text.in(language) : value);
        return RuleTexts.fill(template.in(language), inLanguage, language);
    }
}

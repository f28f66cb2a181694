package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.internal.Bilingual;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingBuilder;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** The findings about how a variant fits the training of which it is one. */
final class VariantRules {

    private static final RuleTexts TEXTS = RuleTexts.of(VariantRules.class, "VariantRules");

    private VariantRules() {}

    static FindingBuilder finding(String rule, Severity severity, String pointer, Map<String, ?> arguments) {
        return about(TEXTS, rule, severity, pointer, arguments);
    }

    static Finding disagreement(Violation violation) {
        return about(
                        ModelRules.texts(),
                        violation.rule(),
                        Severity.ERROR,
                        "/" + violation.path(),
                        violation.arguments())
                .build();
    }

    static LocalizedText sentence(String rule, Map<String, ?> arguments) {
        return Bilingual.sentence(TEXTS, rule, arguments);
    }

    private static FindingBuilder about(
            RuleTexts texts, String rule, Severity severity, String pointer, Map<String, ?> arguments) {
        FindingBuilder finding = Finding.builder()
                .rule(rule)
                .severity(severity)
                .kind(FindingKind.CONSISTENCY)
                .location(Location.of(pointer))
                .message(Bilingual.sentence(texts, rule, arguments));
        arguments.forEach((name, value) -> finding.putArguments(name, Bilingual.plain(value)));
        return finding;
    }
}

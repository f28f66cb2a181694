package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.internal.Bilingual;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.VisibleText;

/**
 * The reason why a variant cannot be held against rules of an organisation that another jar provides. Every report of
 * fidelity has a finding for it, since a rule that is missing would look like a rule that is kept.
 *
 * @param id  the id of its finding, such as {@code rules.unavailable}, not null
 * @param subject  the class of the provider, that of the service where no class could be found, or the id of the rule;
 *     not null
 * @param sentence  what is wrong, in Dutch and in English, not null
 * @param hint  what to do about it, in Dutch and in English, not null
 */
public record RuleProblem(String id, String subject, LocalizedText sentence, LocalizedText hint) {

    private static final RuleTexts TEXTS = RuleTexts.of(RuleProblem.class, "RuleProblems");

    /**
     * The sentences of these problems, in Dutch and in English.
     *
     * @return the texts, not null
     */
    public static RuleTexts texts() {
        return TEXTS;
    }

    static RuleProblem ofProvider(String provider, Throwable failure) {
        return of("rules.unavailable", provider, detail(failure));
    }

    static RuleProblem ofTakenId(String provider, String rule) {
        return of("rules.taken", provider, rule);
    }

    static RuleProblem ofRule(String rule, Throwable failure) {
        return of("rules.failed", rule, detail(failure));
    }

    /** What an error says, and what lies behind it. */
    private static String detail(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : failure + " (" + failure.getCause() + ")";
    }

    private static RuleProblem of(String id, String subject, String detail) {
        Map<String, String> arguments = Map.of("subject", VisibleText.of(subject), "detail", VisibleText.of(detail));
        return new RuleProblem(
                id,
                subject,
                Bilingual.sentence(TEXTS, id, arguments),
                Bilingual.sentence(TEXTS, id + ".hint", arguments));
    }

    /** Red, as the worst of what is missing may be: whoever stops at a light of these rules stops here too. */
    Finding finding() {
        return Finding.builder()
                .rule(id)
                .severity(Severity.WARNING)
                .kind(FindingKind.FIDELITY)
                .light(Light.RED)
                .basis(Basis.ORGANISATION)
                .location(Location.of(""))
                .message(sentence)
                .hint(hint)
                .putArguments("subject", VisibleText.of(subject))
                .build();
    }
}

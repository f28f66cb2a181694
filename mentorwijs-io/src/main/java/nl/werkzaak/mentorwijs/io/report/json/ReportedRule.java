package nl.werkzaak.mentorwijs.io.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.model.finding.Light;

/**
 * A rule that gave no finding.
 *
 * @param rule  the stable id of the rule
 * @param light  green
 * @param message  what holds
 * @param citations  the phrases of the sources on which it rests
 */
record ReportedRule(
        String rule,
        Light light,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedCitation> citations) {

    static ReportedRule of(FidelityRule rule, Locale language) {
        return new ReportedRule(
                rule.id(), Light.GREEN, rule.holds().orElseThrow().in(language), ReportedCitation.of(rule.citations()));
    }
}

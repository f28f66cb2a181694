package nl.werkzaak.mentorwijs.io.report.sarif;

import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.io.report.internal.Citations;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.report.json.ReportJson;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The results of a SARIF run that are about one document. */
final class SarifResults {

    /** The property that says whether a result is accepted; an empty list if it is not. */
    static final String SUPPRESSIONS = "suppressions";

    private final Locale language;
    private final SarifRules rules;
    private final ArrayNode results = ReportJson.object().putArray("results");

    SarifResults(Locale language, SarifRules rules) {
        this.language = language;
        this.rules = rules;
    }

    ArrayNode found() {
        return results;
    }

    void addFound(Finding finding, Optional<Acceptance> acceptance, SarifPlace place) {
        add(finding, "fail", level(finding), acceptance, place);
    }

    /** What no source decides. */
    void addOpen(Finding finding, Optional<Acceptance> acceptance, SarifPlace place) {
        add(finding, "open", "none", acceptance, place);
    }

    void addPassed(FidelityRule rule, SarifPlace place) {
        ObjectNode result =
                result(rule.id(), "pass", "none", rule.holds().orElseThrow().in(language));
        place.addTo(result);
        addSuppressions(Optional.empty(), result);
    }

    private void add(Finding finding, String kind, String level, Optional<Acceptance> acceptance, SarifPlace place) {
        ObjectNode result = result(finding.rule(), kind, level, message(finding, acceptance));
        place.addTo(finding.location(), result);
        addSuppressions(acceptance, result);
        result.putObject("partialFingerprints")
                .put(
                        "ruleAndPointer/v1",
                        finding.rule() + "#" + finding.location().pointer());
        ObjectNode properties = result.putObject("properties");
        properties.put("kind", finding.kind().name());
        finding.light().ifPresent(light -> properties.put("light", light.name()));
        finding.basis().ifPresent(basis -> properties.put("basis", basis.name()));
        finding.address().ifPresent(address -> properties.put("address", address.value()));
        if (!finding.citations().isEmpty()) {
            properties.put("source", Citations.inARow(finding.citations(), language));
        }
    }

    private ObjectNode result(String rule, String kind, String level, String message) {
        ObjectNode result = results.addObject();
        rules.addReference(rule, result);
        result.put("kind", kind);
        result.put("level", level);
        result.putObject("message").put("text", message);
        return result;
    }

    private void addSuppressions(Optional<Acceptance> acceptance, ObjectNode result) {
        ArrayNode suppressions = result.putArray(SUPPRESSIONS);
        acceptance.ifPresent(given -> suppressions
                .addObject()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", ReportMessages.accepted(given, language)));
    }

    /** What it says, and what to do about it where nobody has accepted it. */
    private String message(Finding finding, Optional<Acceptance> acceptance) {
        String hint = finding.hint().map(advice -> " " + advice.in(language)).orElse("");
        return finding.message().in(language) + (acceptance.isPresent() ? "" : hint);
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}

package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reviews as SARIF 2.1.0, the form in which code review and continuous integration show findings at their place. What no
 * source decides is a result of kind {@code open}; a document that was not read is a notification.
 */
public final class SarifReport implements ReviewReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Locale language;
    private final boolean includePass;

    private SarifReport(ReportOptions options) {
        this.language = options.language();
        this.includePass = options.includePass();
    }

    /**
     * A report.
     *
     * @param options  how it is told; colour has no meaning here; not null
     * @return the report, not null
     */
    public static SarifReport of(ReportOptions options) {
        return new SarifReport(options);
    }

    @Override
    public void write(List<VariantReview> reviews, Appendable out) throws IOException {
        SarifRules rules = new SarifRules(language);
        ObjectNode log = ReportJson.object();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        run.put("language", Words.say("language", language));
        run.put("columnKind", "unicodeCodePoints");
        addInvocation(reviews, run.putArray("invocations").addObject());
        ArrayNode artifacts = run.putArray("artifacts");
        reviews.forEach(review ->
                SarifPlace.addUri(review.document(), artifacts.addObject().putObject("location")));
        ArrayNode results = run.putArray("results");
        for (int i = 0; i < reviews.size(); i++) {
            addResults(reviews.get(i), new SarifPlace(reviews.get(i).document(), i), rules, results);
        }
        driver.put("name", "mentorwijs");
        driver.put("version", MentorwijsCatalogue.versions().library());
        rules.addTo(driver.putArray("rules"));
        out.append(ReportJson.print(log));
    }

    private void addInvocation(List<VariantReview> reviews, ObjectNode invocation) {
        invocation.put(
                "executionSuccessful", reviews.stream().noneMatch(review -> review.validity() == Validity.UNREAD));
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (int i = 0; i < reviews.size(); i++) {
            VariantReview review = reviews.get(i);
            SarifPlace place = new SarifPlace(review.document(), i);
            if (review.validity() == Validity.UNREAD) {
                review.findings()
                        .forEach(finding ->
                                notify("error", finding.message().in(language), place, notifications.addObject()));
            }
            if (review.suppressed() > 0) {
                notify("warning", suppressed(review), place, notifications.addObject());
            }
        }
    }

    private String suppressed(VariantReview review) {
        return Words.say("suppressed", Map.of("count", review.suppressed()), language);
    }

    private static void notify(String level, String message, SarifPlace place, ObjectNode notification) {
        notification.put("level", level);
        notification.putObject("message").put("text", message);
        place.addTo(notification);
    }

    private void addResults(VariantReview review, SarifPlace place, SarifRules rules, ArrayNode results) {
        if (review.validity() == Validity.UNREAD) {
            return;
        }
        review.findings().forEach(finding -> add(finding, "fail", place, rules, results.addObject()));
        review.notJudgedHere().forEach(finding -> add(finding, "open", place, rules, results.addObject()));
        if (includePass) {
            review.fidelity().stream()
                    .flatMap(fidelity -> fidelity.kept().stream())
                    .forEach(rule -> {
                        ObjectNode result = results.addObject();
                        rules.addReference(rule.id(), result);
                        result.put("kind", "pass");
                        result.put("level", "none");
                        result.putObject("message")
                                .put("text", rule.holds().orElseThrow().in(language));
                        place.addTo(result);
                    });
        }
    }

    private void add(Finding finding, String kind, SarifPlace place, SarifRules rules, ObjectNode result) {
        rules.addReference(finding.rule(), result);
        result.put("kind", kind);
        result.put("level", kind.equals("fail") ? level(finding) : "none");
        result.putObject("message").put("text", message(finding));
        place.addTo(finding.location(), result);
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

    private String message(Finding finding) {
        return finding.message().in(language)
                + finding.hint().map(hint -> " " + hint.in(language)).orElse("");
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}

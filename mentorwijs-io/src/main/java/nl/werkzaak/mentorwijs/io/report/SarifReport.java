package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reviews as SARIF 2.1.0, the form in which code review and continuous integration show findings at their place. What no
 * source decides is a result of kind {@code open}; what is accepted is suppressed; a document that was not read is a
 * notification.
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
        ObjectNode log = ReportJson.object();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        run.put("language", Words.say("language", language));
        run.put("columnKind", "unicodeCodePoints");
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put(
                "executionSuccessful", reviews.stream().noneMatch(review -> review.validity() == Validity.UNREAD));
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        ArrayNode artifacts = run.putArray("artifacts");
        SarifRules rules = new SarifRules(language);
        boolean accepting =
                reviews.stream().anyMatch(review -> review.acceptances().isPresent());
        SarifResults results = new SarifResults(language, accepting, rules, run.putArray("results"));
        SarifArtifacts documents = new SarifArtifacts();
        for (VariantReview review : reviews) {
            addVariant(review, documents.add(review.document()), notifications, results);
            review.acceptances()
                    .ifPresent(acceptances ->
                            addAcceptances(acceptances, documents.add(acceptances.document()), notifications, results));
        }
        documents.addTo(artifacts);
        driver.put("name", "mentorwijs");
        driver.put("version", MentorwijsCatalogue.versions().library());
        rules.addTo(driver.putArray("rules"));
        out.append(ReportJson.print(log));
    }

    private void addVariant(VariantReview review, SarifPlace place, ArrayNode notifications, SarifResults results) {
        addSuppressed(review.suppressed(), place, notifications);
        if (review.validity() == Validity.UNREAD) {
            review.findings().forEach(finding -> notify("error", message(finding), place, notifications));
            return;
        }
        review.findings().forEach(finding -> results.addFound(finding, review.acceptanceOf(finding), place));
        review.notJudgedHere().forEach(finding -> results.addOpen(finding, review.acceptanceOf(finding), place));
        if (includePass) {
            review.fidelity().stream()
                    .flatMap(fidelity -> fidelity.kept().stream())
                    .forEach(rule -> results.addPassed(rule, place));
        }
    }

    private void addAcceptances(
            AcceptanceReview acceptances, SarifPlace place, ArrayNode notifications, SarifResults results) {
        addSuppressed(acceptances.suppressed(), place, notifications);
        acceptances.findings().forEach(finding -> results.addFound(finding, Optional.empty(), place));
    }

    private void addSuppressed(int count, SarifPlace place, ArrayNode notifications) {
        if (count > 0) {
            notify("warning", Words.suppressed(count, language), place, notifications);
        }
    }

    private String message(Finding finding) {
        return finding.message().in(language);
    }

    private static void notify(String level, String message, SarifPlace place, ArrayNode notifications) {
        ObjectNode notification = notifications.addObject();
        notification.put("level", level);
        notification.putObject("message").put("text", message);
        place.addTo(notification);
    }
}

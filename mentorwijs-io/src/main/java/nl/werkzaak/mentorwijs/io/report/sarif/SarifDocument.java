package nl.werkzaak.mentorwijs.io.report.sarif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.report.json.ReportJson;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a SARIF run says of one document and of the acceptances beside it. */
final class SarifDocument {

    private final Locale language;
    private final boolean includePass;
    private final ArrayNode notifications = ReportJson.object().putArray("toolExecutionNotifications");
    private final SarifResults results;
    private final List<String> names;

    private SarifDocument(Review review, SarifRules rules, boolean includePass, Locale language) {
        this.language = language;
        this.includePass = includePass;
        this.results = new SarifResults(language, rules);
        this.names = Stream.concat(
                        Stream.of(review.document()), review.acceptances().map(AcceptanceReview::document).stream())
                .toList();
    }

    /**
     * @param index  how many artifacts the run has before
     */
    static SarifDocument of(Review review, int index, boolean includePass, SarifRules rules, Locale language) {
        SarifDocument document = new SarifDocument(review, rules, includePass, language);
        document.add(review, new SarifPlace(review.document(), index));
        review.acceptances()
                .ifPresent(acceptances -> document.add(acceptances, new SarifPlace(acceptances.document(), index + 1)));
        return document;
    }

    /** The names of its artifacts. */
    List<String> names() {
        return names;
    }

    /** Its results, each on a line. */
    String results() {
        return lines(results.found());
    }

    /** Its notifications, each on a line. */
    String notifications() {
        return lines(notifications);
    }

    private static String lines(ArrayNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(ReportJson::line)
                .collect(Collectors.joining());
    }

    private void add(Review review, SarifPlace place) {
        addSuppressed(review.suppressed(), place);
        if (!review.isRead()) {
            review.findings().forEach(finding -> notify("error", message(finding), place));
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

    private void add(AcceptanceReview acceptances, SarifPlace place) {
        addSuppressed(acceptances.suppressed(), place);
        acceptances.findings().forEach(finding -> results.addFound(finding, Optional.empty(), place));
    }

    private void addSuppressed(int count, SarifPlace place) {
        if (count > 0) {
            notify("warning", ReportMessages.suppressed(count, language), place);
        }
    }

    private String message(Finding finding) {
        return finding.message().in(language);
    }

    private void notify(String level, String message, SarifPlace place) {
        ObjectNode notification = notifications.addObject();
        notification.put("level", level);
        notification.putObject("message").put("text", message);
        place.addTo(notification);
    }
}

package nl.werkzaak.mentorwijs.io.report.json;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;

/**
 * What came of the file beside the document.
 *
 * @param file  the file that says what is accepted
 * @param date  the day on which it has to hold
 * @param accepted  how many findings are accepted
 * @param findings  what is wrong with it
 * @param findingsNotShown  how many findings there are beyond the limit
 */
record ReportedAcceptances(
        String file,
        LocalDate date,
        @PositiveOrZero int accepted,
        List<ReportedFinding> findings,
        Optional<@Positive Integer> findingsNotShown) {

    static ReportedAcceptances of(AcceptanceReview acceptances, Locale language) {
        return new ReportedAcceptances(
                acceptances.document(),
                acceptances.day(),
                acceptances.accepted().size(),
                acceptances.findings().stream()
                        .map(finding -> ReportedFinding.of(finding, Optional.empty(), language))
                        .toList(),
                Optional.of(acceptances.suppressed()).filter(count -> count > 0));
    }
}

package nl.werkzaak.mentorwijs.io.report.json;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;

/**
 * That a finding is accepted.
 *
 * @param until  the last day
 * @param by  the role of who accepts it
 * @param reason  why
 */
record ReportedAcceptance(LocalDate until, AdaptationDecider by, String reason) {

    static ReportedAcceptance of(Acceptance acceptance, Locale language) {
        return new ReportedAcceptance(
                acceptance.getUntil(),
                acceptance.getAcceptedBy(),
                acceptance.getReason().in(language));
    }
}

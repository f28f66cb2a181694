package nl.werkzaak.mentorwijs.io.report.sarif;

import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;

/**
 * Reviews as SARIF 2.1.0, the form in which code review and continuous integration show findings at their place. What no
 * source decides is a result of kind {@code open}; what is accepted is suppressed; a document that was not read is a
 * notification.
 */
public final class SarifReportFormat extends OwnReportFormat {

    /** The format. */
    public SarifReportFormat() {
        super("sarif", "application/sarif+json", ".sarif");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return out -> new SarifWriter(options.language(), options.includePass(), out);
    }
}

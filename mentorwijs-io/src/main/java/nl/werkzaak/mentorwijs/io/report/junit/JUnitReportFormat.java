package nl.werkzaak.mentorwijs.io.report.junit;

import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;

/** Reviews as JUnit XML, for continuous integration. */
public final class JUnitReportFormat extends OwnReportFormat {

    /** The format. */
    public JUnitReportFormat() {
        super("junit", "application/xml", ".xml");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return new JUnitReport(options);
    }
}

package nl.werkzaak.mentorwijs.examples.cli;

import nl.werkzaak.mentorwijs.io.report.JUnitReport;
import nl.werkzaak.mentorwijs.io.report.JsonReport;
import nl.werkzaak.mentorwijs.io.report.MatrixReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.SarifReport;
import nl.werkzaak.mentorwijs.io.report.TextReport;

/** A form in which reviews are told. */
enum ReviewFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** The matrix, for a spreadsheet. */
    CSV,
    /** The matrix, for a page or a message. */
    MARKDOWN,
    /** For code review. */
    SARIF,
    /** For continuous integration. */
    JUNIT;

    ReviewReport report(ReportOptions options) {
        return switch (this) {
            case TEXT -> TextReport.of(options);
            case JSON -> JsonReport.of(options);
            case CSV -> MatrixReport.csv(options);
            case MARKDOWN -> MatrixReport.markdown(options);
            case SARIF -> SarifReport.of(options);
            case JUNIT -> JUnitReport.of(options);
        };
    }
}

package nl.werkzaak.mentorwijs.cli;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.report.JUnitReport;
import nl.werkzaak.mentorwijs.io.report.JsonReport;
import nl.werkzaak.mentorwijs.io.report.MatrixReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.SarifReport;
import nl.werkzaak.mentorwijs.io.report.TextReport;

/** A form in which reviews are told. */
enum ReviewFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For programs, a document at a time. */
    NDJSON,
    /** The matrix, for a spreadsheet. */
    CSV,
    /** The matrix, for a page or a message. */
    MARKDOWN,
    /** For code review. */
    SARIF,
    /** For continuous integration. */
    JUNIT;

    /** How all reviews are told together, empty where each is told as it comes. */
    Optional<ReviewReport> report(ReportOptions options) {
        return switch (this) {
            case TEXT -> Optional.of(TextReport.of(options));
            case JSON -> Optional.of(JsonReport.of(options));
            case NDJSON -> Optional.empty();
            case CSV -> Optional.of(MatrixReport.csv(options));
            case MARKDOWN -> Optional.of(MatrixReport.markdown(options));
            case SARIF -> Optional.of(SarifReport.of(options));
            case JUNIT -> Optional.of(JUnitReport.of(options));
        };
    }

    /** How each review is told as it comes, empty where that cannot be. */
    Optional<ReviewLines> lines(ReportOptions options) {
        return switch (this) {
            case TEXT -> Optional.of(ReviewLines.text(options));
            case NDJSON -> Optional.of(ReviewLines.ndjson(options));
            case JSON, CSV, MARKDOWN, SARIF, JUNIT -> Optional.empty();
        };
    }
}

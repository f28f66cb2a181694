package nl.werkzaak.mentorwijs.io.report.matrix;

import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;

/**
 * The matrix for a spreadsheet, as Excel opens it where the comma is the decimal sign: with semicolons, CRLF and a byte
 * order mark. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvReportFormat extends OwnReportFormat {

    /** The format. */
    public CsvReportFormat() {
        super("csv", "text/csv", ".csv");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return out -> new MatrixWriter(rows -> MatrixCsv.write(rows, options.language(), out));
    }
}

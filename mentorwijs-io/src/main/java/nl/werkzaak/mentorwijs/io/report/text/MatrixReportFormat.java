package nl.werkzaak.mentorwijs.io.report.text;

import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;
import nl.werkzaak.mentorwijs.io.report.matrix.MatrixColumns;
import nl.werkzaak.mentorwijs.io.report.matrix.MatrixWriter;

/** The matrix for people at a terminal: lines of at most 100 characters, with what the signs mean below. */
public final class MatrixReportFormat extends OwnReportFormat {

    /** The format. */
    public MatrixReportFormat() {
        super("matrix", "text/plain", ".txt");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return out -> new MatrixWriter(
                rows -> new MatrixText(rows, MatrixColumns.of(rows, options.language()), options).write(out));
    }
}

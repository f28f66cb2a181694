package nl.werkzaak.mentorwijs.io.report.matrix;

import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;

/** The matrix as a table in Markdown, for a page or a message. */
public final class MarkdownReportFormat extends OwnReportFormat {

    /** The format. */
    public MarkdownReportFormat() {
        super("markdown", "text/markdown", ".md");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return out -> new MatrixWriter(rows -> MatrixMarkdown.write(rows, options.language(), out));
    }
}

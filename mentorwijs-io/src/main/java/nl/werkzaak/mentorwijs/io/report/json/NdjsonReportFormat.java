package nl.werkzaak.mentorwijs.io.report.json;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.Tally;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;
import nl.werkzaak.mentorwijs.io.review.Review;

/** Reviews as NDJSON, for programs: each on a line, with what the JSON report has of a document. */
public final class NdjsonReportFormat extends OwnReportFormat {

    /** The format. */
    public NdjsonReportFormat() {
        super("ndjson", "application/x-ndjson", ".ndjson");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return new Lines(options).report();
    }

    @Override
    public Optional<ReviewLines> lines(ReportOptions options) {
        return Optional.of(new Lines(options));
    }

    private record Lines(ReportOptions options) implements ReviewLines {

        @Override
        public String of(Review review) {
            return ReportJson.line(ReportedDocument.of(review, options));
        }

        @Override
        public String end(Tally tally) {
            return "";
        }
    }
}

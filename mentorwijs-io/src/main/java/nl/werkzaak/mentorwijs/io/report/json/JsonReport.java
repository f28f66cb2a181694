package nl.werkzaak.mentorwijs.io.report.json;

import java.io.IOException;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.report.matrix.MatrixRows;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;

/** Reviews as JSON, for programs; what is absent is left out. Times and paths of the machine are not in it. */
final class JsonReport implements ReviewReport {

    private final ReportOptions options;

    JsonReport(ReportOptions options) {
        this.options = options;
    }

    @Override
    public ReviewWriter writer(Appendable out) throws IOException {
        return new Writer(out);
    }

    /** The documents as they come, and below them the matrix. */
    private final class Writer extends ReviewWriter {

        private final MatrixRows rows = new MatrixRows();
        private final JsonLines lines;

        private Writer(Appendable out) throws IOException {
            this.lines = new JsonLines(out);
            lines.open("{");
            lines.property("schemaVersion", SchemaVersion.CURRENT.toString());
            lines.open("documents", "[");
        }

        @Override
        protected void write(Review review) throws IOException {
            ReportedDocument document = ReportedDocument.of(review, options);
            MatrixRow row = MatrixRow.of(review);
            lines.element(document);
            rows.add(row);
        }

        @Override
        public void end() throws IOException {
            lines.close("]");
            lines.open("matrix", "[");
            for (MatrixRow row : rows) {
                lines.element(ReportedRow.of(row));
            }
            lines.close("]");
            lines.close("}");
        }
    }
}

package nl.werkzaak.mentorwijs.io.report.text;

import java.io.IOException;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.report.Tally;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.report.matrix.MatrixColumns;
import nl.werkzaak.mentorwijs.io.report.matrix.MatrixRows;
import nl.werkzaak.mentorwijs.io.review.Review;

/**
 * Reviews as text, for people: the judgement first, then each finding with its place, its reason and what to do; many
 * reviews end with the matrix.
 */
final class TextReport implements ReviewReport {

    private final ReportOptions options;
    private final Locale language;
    private final Lights lights;

    TextReport(ReportOptions options) {
        this.options = options;
        this.language = options.language();
        this.lights = new Lights(options.language(), options.colour());
    }

    @Override
    public ReviewWriter writer(Appendable out) {
        return new Writer(out);
    }

    private String completeness(Review review) {
        return options.framework()
                .flatMap(review::completeness)
                .map(new CompletenessText(language)::of)
                .orElse("");
    }

    /** The reviews as they come; where there are many, the matrix and their number. */
    private final class Writer extends ReviewWriter {

        private final Appendable out;
        private final MatrixRows rows = new MatrixRows();
        private final Tally tally = new Tally();

        private Writer(Appendable out) {
            this.out = out;
        }

        @Override
        protected void write(Review review) throws IOException {
            String text = new ReviewText(options, lights).of(review) + completeness(review) + "\n";
            rows.add(MatrixRow.of(review));
            tally.add(review);
            out.append(text);
        }

        @Override
        public void end() throws IOException {
            if (rows.size() > 1) {
                new MatrixText(rows, MatrixColumns.of(rows, language), options).write(out);
                out.append('\n').append(ReportMessages.summary(tally, language)).append('\n');
            }
        }
    }
}

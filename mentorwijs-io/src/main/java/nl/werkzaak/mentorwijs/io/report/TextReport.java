package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.review.Review;

/**
 * Reviews as text, for people: the judgement first, then each finding with its place, its reason and what to do; many
 * reviews end with the matrix.
 */
public final class TextReport implements ReviewReport {

    private final ReportOptions options;
    private final Locale language;
    private final Lights lights;

    private TextReport(ReportOptions options) {
        this.options = options;
        this.language = options.language();
        this.lights = new Lights(options.language(), options.colour());
    }

    /**
     * A report.
     *
     * @param options  how it is told, not null
     * @return the report, not null
     */
    public static TextReport of(ReportOptions options) {
        return new TextReport(options);
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
        void write(Review review) throws IOException {
            String text = new ReviewText(options, lights).of(review) + completeness(review) + "\n";
            rows.add(MatrixRow.of(review));
            tally.add(review);
            out.append(text);
        }

        @Override
        public void end() throws IOException {
            if (rows.size() > 1) {
                new MatrixText(rows, MatrixWords.of(rows, language), options).write(out);
                out.append('\n').append(tally.sentence(language)).append('\n');
            }
        }
    }
}

package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

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
    public void write(List<VariantReview> reviews, Appendable out) throws IOException {
        for (VariantReview review : reviews) {
            out.append(new ReviewText(options, lights).of(review))
                    .append(completeness(review))
                    .append('\n');
        }
        if (reviews.size() > 1) {
            MatrixReport.text(options).write(reviews, out);
            out.append('\n').append(summary(reviews)).append('\n');
        }
    }

    private String completeness(VariantReview review) {
        return options.framework()
                .flatMap(review::completeness)
                .map(new CompletenessText(language)::of)
                .orElse("");
    }

    private String summary(List<VariantReview> reviews) {
        Tally tally = new Tally();
        reviews.forEach(tally::add);
        return tally.sentence(language);
    }
}

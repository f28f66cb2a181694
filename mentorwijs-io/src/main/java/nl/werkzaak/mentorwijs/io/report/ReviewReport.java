package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;
import nl.werkzaak.mentorwijs.io.review.Review;

/** A rendering of reviews; the same reviews give the same text. */
public interface ReviewReport {

    /**
     * Begins a report, to which each review is added as it comes.
     *
     * @param out  where the text goes, not null
     * @return the writer, not null
     * @throws IOException if the text cannot be written
     */
    ReviewWriter writer(Appendable out) throws IOException;

    /**
     * Writes the report of reviews that are there already.
     *
     * @param reviews  the reviews in the order in which they are told, not null
     * @param out  where the text goes, not null
     * @throws IOException if the text cannot be written
     */
    default void write(List<Review> reviews, Appendable out) throws IOException {
        ReviewWriter writer = writer(out);
        for (Review review : reviews) {
            writer.add(review);
        }
        writer.end();
    }

    /**
     * A report in the format with an id.
     *
     * @param format  the id, such as {@code json} or {@code sarif}, not null
     * @param options  the language and the extent, not null
     * @return the report, not null
     * @throws IllegalArgumentException if there is no such format
     */
    static ReviewReport of(String format, ReportOptions options) {
        return ReportFormats.named(format).report(options);
    }
}

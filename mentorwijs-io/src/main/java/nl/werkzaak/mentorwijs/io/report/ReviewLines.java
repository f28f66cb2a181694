package nl.werkzaak.mentorwijs.io.report;

import nl.werkzaak.mentorwijs.io.review.Review;

/**
 * A rendering of reviews as they come, each by itself, for more of them than memory holds. Safe to share between threads.
 */
public interface ReviewLines {

    /**
     * A review.
     *
     * @param review  the review, not null
     * @return its lines, each with its end; empty where there is nothing to tell
     */
    String of(Review review);

    /**
     * What is told when all reviews are there.
     *
     * @param tally  how many there were of each kind, not null
     * @return the lines, each with its end; empty where there is nothing to tell
     */
    String end(Tally tally);

    /**
     * The same rendering as a report.
     *
     * @return the report, not null
     */
    default ReviewReport report() {
        return out -> new LinesWriter(this, out);
    }

    /**
     * A rendering of reviews one at a time, in the format with an id.
     *
     * @param format  the id, such as {@code text} or {@code ndjson}, not null
     * @param options  the language and the extent, not null
     * @return the rendering, not null
     * @throws IllegalArgumentException if there is no such format, or if it has no place for reviews one at a time
     */
    static ReviewLines of(String format, ReportOptions options) {
        return ReportFormats.named(format)
                .lines(options)
                .orElseThrow(() -> ReportFormats.without(format, "reviews one at a time"));
    }
}

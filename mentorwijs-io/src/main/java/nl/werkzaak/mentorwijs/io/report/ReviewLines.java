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
     * Reviews for people: a line for each document that asks for something, with the rules that it breaks, and below it
     * what is wrong where it is not valid; at the end how many there were of each kind. With {@link
     * ReportOptions#includePass} every document has its line.
     *
     * @param options  how it is told, not null
     * @return the rendering, not null
     */
    static ReviewLines text(ReportOptions options) {
        return new ReviewLinesText(options);
    }

    /**
     * Reviews for programs, as NDJSON: each on a line of its own, with what {@link JsonReport} has of a document.
     *
     * @param options  how it is told; colour has no meaning here; not null
     * @return the rendering, not null
     */
    static ReviewLines ndjson(ReportOptions options) {
        return new ReviewLinesJson(new ReviewJson(options));
    }
}

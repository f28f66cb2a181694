package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import nl.werkzaak.mentorwijs.io.review.Review;

/**
 * Writes reviews as they come. How much of a review is kept until the end depends on the form: its row of a matrix, or
 * what comes below something that only the end shows. Not safe to share between threads.
 */
public abstract class ReviewWriter {

    /** A writer of a format. */
    protected ReviewWriter() {}

    /**
     * Writes a review. If the library fails while writing it, a review that says so is written in its place, so that the
     * other reviews are still written.
     *
     * @param review  the review, not null
     * @return the review as it is written: the same, or one of {@link nl.werkzaak.mentorwijs.io.review.Validity#FAILED}; not null
     * @throws IOException if the text cannot be written
     */
    public final Review add(Review review) throws IOException {
        try {
            write(review);
            return review;
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            Review failed = Review.failed(review.document(), failure);
            write(failed);
            return failed;
        }
    }

    /**
     * Writes a review. Makes all of its text first, so that nothing is written where that fails.
     *
     * @param review  the review, not null
     * @throws IOException if the text cannot be written
     */
    protected abstract void write(Review review) throws IOException;

    /**
     * Writes what comes below the last review.
     *
     * @throws IOException if the text cannot be written
     */
    public abstract void end() throws IOException;
}

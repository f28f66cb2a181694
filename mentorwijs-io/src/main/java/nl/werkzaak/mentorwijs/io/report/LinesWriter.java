package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import nl.werkzaak.mentorwijs.io.review.Review;

/** Writes the lines of each review, and at the end what there was of each kind. */
final class LinesWriter extends ReviewWriter {

    private final ReviewLines lines;
    private final Appendable out;
    private final Tally tally = new Tally();

    LinesWriter(ReviewLines lines, Appendable out) {
        this.lines = lines;
        this.out = out;
    }

    @Override
    protected void write(Review review) throws IOException {
        String text = lines.of(review);
        tally.add(review);
        out.append(text);
    }

    @Override
    public void end() throws IOException {
        out.append(lines.end(tally));
    }
}

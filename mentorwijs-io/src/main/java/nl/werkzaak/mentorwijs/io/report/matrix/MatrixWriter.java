package nl.werkzaak.mentorwijs.io.report.matrix;

import java.io.IOException;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.review.Review;

/** Keeps a row of each review, and writes the matrix at the end. */
public final class MatrixWriter extends ReviewWriter {

    private final MatrixRows rows = new MatrixRows();
    private final Matrix matrix;

    /** Writes all rows. */
    public interface Matrix {
        void write(MatrixRows rows) throws IOException;
    }

    public MatrixWriter(Matrix matrix) {
        this.matrix = matrix;
    }

    @Override
    protected void write(Review review) {
        rows.add(MatrixRow.of(review));
    }

    @Override
    public void end() throws IOException {
        matrix.write(rows);
    }
}

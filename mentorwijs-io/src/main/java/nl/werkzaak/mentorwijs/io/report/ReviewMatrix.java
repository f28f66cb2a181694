package nl.werkzaak.mentorwijs.io.report;

import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Basis;

/**
 * Many variants beside each other, each with the lights of the dimensions and of the active components. A document that
 * is not valid, or that could not be read, has its row too.
 *
 * @param rows  the variants in the order in which they were reviewed, not null
 */
public record ReviewMatrix(List<MatrixRow> rows) {

    /** Copies what could change. */
    public ReviewMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * The matrix of reviews.
     *
     * @param reviews  the reviews, not null
     * @return the matrix, not null
     */
    public static ReviewMatrix of(List<Review> reviews) {
        return new ReviewMatrix(reviews.stream().map(MatrixRow::of).toList());
    }

    /**
     * What the judgements in the matrix rest on.
     *
     * @return the sources and research, and organisations where a row has a light of theirs; not null
     */
    public List<Basis> bases() {
        return Stream.of(Basis.values())
                .filter(basis -> basis != Basis.ORGANISATION
                        || rows.stream().anyMatch(row -> row.overallByBasis().containsKey(basis)))
                .toList();
    }
}

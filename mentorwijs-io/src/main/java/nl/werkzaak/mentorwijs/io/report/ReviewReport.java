package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;

/** A rendering of reviews; the same reviews give the same text. */
public interface ReviewReport {

    /**
     * Writes the report.
     *
     * @param reviews  the reviews in the order in which they are told, not null
     * @param out  where the text goes, not null
     * @throws IOException if the text cannot be written
     */
    void write(List<VariantReview> reviews, Appendable out) throws IOException;
}

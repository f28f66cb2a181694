package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.csv.SpreadsheetCsv;

/** The matrix for a spreadsheet. */
record MatrixCsv(Locale language) implements ReviewReport {

    @Override
    public void write(List<VariantReview> reviews, Appendable out) throws IOException {
        ReviewMatrix matrix = ReviewMatrix.of(reviews);
        MatrixWords words = MatrixWords.of(matrix, language);
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.headings());
        matrix.rows().forEach(row -> rows.add(words.cells(row)));
        SpreadsheetCsv.write(rows, out);
    }
}

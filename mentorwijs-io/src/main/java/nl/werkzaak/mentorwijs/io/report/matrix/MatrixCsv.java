package nl.werkzaak.mentorwijs.io.report.matrix;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.csv.SpreadsheetCsv;

/** The matrix for a spreadsheet. */
final class MatrixCsv {

    private MatrixCsv() {}

    static void write(MatrixRows rows, Locale language, Appendable out) throws IOException {
        MatrixColumns words = MatrixColumns.of(rows, language);
        Stream<List<String>> table =
                Stream.concat(Stream.of(words.headings()), rows.stream().map(words::cells));
        SpreadsheetCsv.write(table, out);
    }
}

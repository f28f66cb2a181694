package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The matrix for a spreadsheet. */
record MatrixCsv(Locale language) implements ReviewReport {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The signs with which a formula begins, also as they are written in East Asia; no cell begins with a blank. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public void write(List<VariantReview> reviews, Appendable out) throws IOException {
        ReviewMatrix matrix = ReviewMatrix.of(reviews);
        MatrixWords words = MatrixWords.of(matrix, language);
        out.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(guarded(words.headings()));
        for (MatrixRow row : matrix.rows()) {
            printer.printRecord(guarded(words.cells(row)));
        }
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(MatrixCsv::guarded).toList();
    }

    private static String guarded(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}

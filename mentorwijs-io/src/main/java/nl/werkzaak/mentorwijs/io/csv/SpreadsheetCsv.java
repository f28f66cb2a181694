package nl.werkzaak.mentorwijs.io.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as Excel opens it where the comma is the decimal sign: with semicolons, CRLF and a byte order mark. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class SpreadsheetCsv {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The signs with which a formula begins, also as they are written in East Asia; white space before them is skipped. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCsv() {}

    /**
     * Writes a table.
     *
     * @param rows  its rows, the headings first, not null
     * @param out  where the text goes, not null
     * @throws IOException if the text cannot be written
     */
    public static void write(Stream<List<String>> rows, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        Iterator<List<String>> each = rows.iterator();
        while (each.hasNext()) {
            printer.printRecord(
                    each.next().stream().map(SpreadsheetCsv::guarded).toList());
        }
    }

    private static String guarded(String cell) {
        boolean formula = cell.codePoints()
                .dropWhile(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                .limit(1)
                .anyMatch(c -> FORMULA.indexOf(c) >= 0);
        return formula ? "'" + cell : cell;
    }
}

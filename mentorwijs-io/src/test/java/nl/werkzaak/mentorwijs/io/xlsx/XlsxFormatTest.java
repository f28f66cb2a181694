package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.contract.DocumentFormatContract;
import nl.werkzaak.mentorwijs.io.contract.FaultyDocument;

/** Workbooks keep what every format promises. */
class XlsxFormatTest extends DocumentFormatContract {

    private static final String TEXT = "inlineStr";

    @Override
    protected DocumentFormat format() {
        return new XlsxFormat();
    }

    /** A workbook is some fifty times as much work as JSON; {@code -Dmentorwijs.cases=1000} tries them all. */
    @Override
    protected int cases() {
        return Integer.getInteger("mentorwijs.cases", 100);
    }

    @Override
    protected Stream<FaultyDocument> faultyDocuments() {
        return Stream.of(
                faulty("a formula", "Training", "B6", "str", "<f>A1</f><v>1.0.0</v>", "workbook.formula", 6, 2),
                faulty("a number for a text", "Training", "B6", "n", "<v>1</v>", "workbook.cell.type", 6, 2),
                faulty("an unfinished version", "Training", "B6", TEXT, text("1.0"), "version.form", 6, 2),
                faulty("an id left out", "Training", "B5", TEXT, "", "property.missing", 1, 1),
                faulty("a name in English only", "Training", "B7", TEXT, "", "text.dutch.missing", 8, 2),
                faulty("a misspelt name", "Bijeenkomsten", "A3", TEXT, text("nummer"), "workbook.name.unknown", 3, 1));
    }

    private static FaultyDocument faulty(
            String name, String sheet, String cell, String type, String content, String rule, int row, int column) {
        byte[] workbook = Workbooks.with(Workbooks.plain(), sheet, cell, type, content);
        return new FaultyDocument(name, workbook, rule, row, column);
    }

    private static String text(String text) {
        return "<is><t>" + text + "</t></is>";
    }
}

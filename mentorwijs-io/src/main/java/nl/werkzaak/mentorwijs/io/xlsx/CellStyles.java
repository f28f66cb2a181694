package nl.werkzaak.mentorwijs.io.xlsx;

import nl.werkzaak.mentorwijs.io.xlsx.file.CellText;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the cells of a workbook look. */
final class CellStyles {

    static final String DARK = "1F4E5F";
    static final String GREY = "8A9499";
    static final double ID_WIDTH = 28;
    static final double TEXT_WIDTH = 44;
    static final double NAME_WIDTH = 26;
    static final double SHORT_WIDTH = 14;

    private static final String PALE = "EEF4F6";
    private static final String INK = "4A5459";
    private static final String LINE = "D5DDE1";
    private static final String FONT = "Arial";
    private static final int SIZE = 10;
    private static final String TEXT_FORMAT = "@";
    private static final int TITLE_SIZE = 16;
    private static final int SMALL = 8;
    private static final int TITLE_HEIGHT = 28;
    private static final double LINE_HEIGHT = 13;
    private static final double MARGIN = 3;
    private static final double MOST_HEIGHT = 400;

    /** Words do not fill a line to its end. */
    private static final double FILLED = 0.85;

    private CellStyles() {}

    static void title(Worksheet sheet, String title, String note) {
        sheet.value(0, 0, title);
        sheet.style(0, 0)
                .fontName(FONT)
                .bold()
                .fontSize(TITLE_SIZE)
                .fontColor(DARK)
                .set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        sheet.value(1, 0, note);
        sheet.style(1, 0).fontName(FONT).fontSize(SIZE).italic().fontColor(INK).set();
    }

    static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, CellText.escaped(text));
        sheet.style(row, column)
                .fontName(FONT)
                .fontSize(SIZE)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(DARK)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    /** What explains. */
    static void note(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, CellText.escaped(text));
        }
        sheet.style(row, column)
                .fontName(FONT)
                .fontSize(SIZE)
                .italic()
                .fontColor(INK)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    static void paleNote(Worksheet sheet, int row, int column, String text) {
        note(sheet, row, column, text);
        sheet.style(row, column).fillColor(PALE).set();
    }

    /** A technical name: there for the program, and for who looks closely. */
    static void name(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, CellText.escaped(text));
        sheet.style(row, column)
                .format(TEXT_FORMAT)
                .fontName(FONT)
                .fontSize(SMALL)
                .fontColor(GREY)
                .fillColor(PALE)
                .verticalAlignment("top")
                .set();
    }

    static void plain(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .fontName(FONT)
                .fontSize(SIZE)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    static void value(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, CellText.escaped(text));
        cell(sheet, row, column).format(TEXT_FORMAT).set();
    }

    static void value(Worksheet sheet, int row, int column, int number) {
        sheet.value(row, column, number);
        cell(sheet, row, column).set();
    }

    /** A cell to be filled in: as text, so that a spreadsheet makes no number, date or formula of it. */
    static void empty(Worksheet sheet, int row, int column) {
        cell(sheet, row, column).format(TEXT_FORMAT).set();
    }

    /** The cells below those that are filled in. */
    static void column(Worksheet sheet, int column, boolean text) {
        var style = sheet.style(column);
        style.fontName(FONT).fontSize(SIZE).wrapText(true).verticalAlignment("top");
        if (text) {
            style.format(TEXT_FORMAT);
        }
        style.set();
    }

    private static StyleSetter cell(Worksheet sheet, int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.fontName(FONT)
                .fontSize(SIZE)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE);
        return style;
    }

    /** How many lines a text takes in a column. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(line.length() / (width * FILLED)));
        }
        return lines;
    }

    /** A row that is high enough: not every spreadsheet sees to that itself. */
    static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + MARGIN));
    }

    static void paper(Worksheet sheet, int headingRows) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, headingRows - 1);
    }
}

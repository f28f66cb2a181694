package nl.werkzaak.mentorwijs.io.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook: how to fill it in, a sheet for each table, and what there is to choose. */
final class WorkbookPrinter {

    private static final String APPLICATION = "Mentorwijs";
    private static final double HELP_WIDTH = 88;

    private WorkbookPrinter() {}

    static void print(WrittenObject variant, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, null)) {
            workbook.properties().setTitle(WorkbookWords.say("title"));
            help(workbook.newWorksheet(WorkbookWords.say("help")));
            Map<Table, Worksheet> sheets = new LinkedHashMap<>();
            for (Table table : Table.ALL) {
                sheets.put(table, workbook.newWorksheet(table.sheet()));
            }
            ChoiceSheet choices = new ChoiceSheet(workbook.newWorksheet(WorkbookWords.say("choices")));
            sheets.forEach((table, sheet) -> {
                TableRows rows = TableRows.of(table, variant);
                if (table.isList()) {
                    new ListPrinter(sheet, choices).print(table, rows);
                } else {
                    new OncePrinter(sheet, choices).print(table, rows);
                }
            });
        }
    }

    private static void help(Worksheet sheet) {
        sheet.hideGridLines();
        sheet.setTabColor(CellStyles.GREY);
        sheet.width(0, CellStyles.ID_WIDTH);
        sheet.width(1, HELP_WIDTH);
        CellStyles.title(sheet, WorkbookWords.say("title"), "");
        List<String> lines = WorkbookWords.lines("help");
        int row = 2;
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(row, 0, i + 1);
            sheet.style(row, 0)
                    .bold()
                    .fontColor(CellStyles.DARK)
                    .horizontalAlignment("right")
                    .verticalAlignment("top")
                    .indent(1)
                    .set();
            CellStyles.plain(sheet, row, 1, lines.get(i));
            CellStyles.height(sheet, row, CellStyles.lines(lines.get(i), HELP_WIDTH));
            row++;
        }
        row++;
        CellStyles.heading(sheet, row, 0, WorkbookWords.say("help.sheets"));
        CellStyles.heading(sheet, row, 1, "");
        for (Table table : Table.ALL) {
            row++;
            sheet.hyperlink(row, 0, HyperLink.internal("'" + table.sheet() + "'!A1", table.sheet()));
            sheet.style(row, 0).fontColor(CellStyles.DARK).underlined().set();
            CellStyles.note(sheet, row, 1, WorkbookWords.say("about." + table.name()));
        }
        CellStyles.paper(sheet, 1);
    }
}

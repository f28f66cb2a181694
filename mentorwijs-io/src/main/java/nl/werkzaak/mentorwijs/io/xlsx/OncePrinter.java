package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.Map;
import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes what is given once: each value on a row of its own, with what it is called, what it means, and its technical name.
 *
 * @param sheet  the sheet, not null
 * @param choices  what can be chosen, not null
 */
record OncePrinter(Worksheet sheet, ChoiceSheet choices) {

    static final int HEADING_ROWS = 1;
    static final int HEADING = 0;
    static final int VALUE = 1;
    static final int NOTE = 2;
    static final int NAME = 3;

    private static final double VALUE_WIDTH = 60;

    void print(Table table, TableRows rows) {
        CellStyles.heading(sheet, 0, HEADING, WorkbookWords.say("column.property"));
        CellStyles.heading(sheet, 0, VALUE, WorkbookWords.say("column.value"));
        CellStyles.heading(sheet, 0, NOTE, WorkbookWords.say("column.note"));
        CellStyles.heading(sheet, 0, NAME, WorkbookWords.say("column.name"));
        sheet.width(HEADING, CellStyles.ID_WIDTH);
        sheet.width(VALUE, VALUE_WIDTH);
        sheet.width(NOTE, CellStyles.TEXT_WIDTH);
        sheet.width(NAME, CellStyles.NAME_WIDTH);
        sheet.setTabColor(CellStyles.DARK);
        Map<String, Written> values = rows.rows().get(0);
        int row = HEADING_ROWS;
        for (Column column : rows.columns()) {
            print(table, column, values, row);
            row++;
        }
        sheet.freezePane(1, HEADING_ROWS);
        CellStyles.paper(sheet, HEADING_ROWS);
    }

    private void print(Table table, Column column, Map<String, Written> values, int row) {
        String heading = WorkbookWords.heading(table, column);
        CellStyles.value(sheet, row, HEADING, heading);
        sheet.style(row, HEADING).bold().set();
        String value = values.get(column.name()) instanceof WrittenText text ? text.text() : "";
        if (value.isEmpty()) {
            CellStyles.empty(sheet, row, VALUE);
        } else {
            CellStyles.value(sheet, row, VALUE, value);
        }
        String note = WorkbookWords.note(table, column);
        CellStyles.note(sheet, row, NOTE, note);
        CellStyles.name(sheet, row, NAME, column.name());
        CellStyles.height(
                sheet,
                row,
                Math.max(CellStyles.lines(value, VALUE_WIDTH), CellStyles.lines(note, CellStyles.TEXT_WIDTH)));
        choices.offer(Choices.of(table, column), heading, sheet.range(row, VALUE, row, VALUE));
    }
}

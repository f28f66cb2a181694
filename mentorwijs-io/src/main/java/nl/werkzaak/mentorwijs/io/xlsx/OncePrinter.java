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
        Looks.heading(sheet, 0, HEADING, WorkbookWords.say("column.property"));
        Looks.heading(sheet, 0, VALUE, WorkbookWords.say("column.value"));
        Looks.heading(sheet, 0, NOTE, WorkbookWords.say("column.note"));
        Looks.heading(sheet, 0, NAME, WorkbookWords.say("column.name"));
        sheet.width(HEADING, Looks.ID_WIDTH);
        sheet.width(VALUE, VALUE_WIDTH);
        sheet.width(NOTE, Looks.TEXT_WIDTH);
        sheet.width(NAME, Looks.NAME_WIDTH);
        sheet.setTabColor(Looks.DARK);
        Map<String, Written> values = rows.rows().get(0);
        int row = HEADING_ROWS;
        for (Column column : rows.columns()) {
            print(table, column, values, row);
            row++;
        }
        sheet.freezePane(1, HEADING_ROWS);
        Looks.paper(sheet, HEADING_ROWS);
    }

    private void print(Table table, Column column, Map<String, Written> values, int row) {
        String heading = WorkbookWords.heading(table, column);
        Looks.value(sheet, row, HEADING, heading);
        sheet.style(row, HEADING).bold().set();
        String value = values.get(column.name()) instanceof WrittenText text ? text.text() : "";
        if (value.isEmpty()) {
            Looks.empty(sheet, row, VALUE);
        } else {
            Looks.value(sheet, row, VALUE, value);
        }
        String note = WorkbookWords.note(table, column);
        Looks.note(sheet, row, NOTE, note);
        Looks.name(sheet, row, NAME, column.name());
        Looks.height(sheet, row, Math.max(Looks.lines(value, VALUE_WIDTH), Looks.lines(note, Looks.TEXT_WIDTH)));
        choices.offer(Choices.of(table, column), heading, sheet.range(row, VALUE, row, VALUE));
    }
}

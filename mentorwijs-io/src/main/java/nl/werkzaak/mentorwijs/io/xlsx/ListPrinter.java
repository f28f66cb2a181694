package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenNumber;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list: what the columns are called, what they mean and their technical names; then one element to a row, and the
 * further items of the lists within it on the rows below.
 *
 * @param sheet  the sheet, not null
 * @param choices  what can be chosen, not null
 */
record ListPrinter(Worksheet sheet, ChoiceSheet choices) {

    static final int NAMES = 2;
    static final int HEADING_ROWS = 3;

    private static final int ROOM = 200;
    private static final int HEADING_HEIGHT = 32;
    private static final int NOTE_HEIGHT = 64;

    void print(Table table, TableRows rows) {
        List<Column> columns = rows.columns();
        for (int i = 0; i < columns.size(); i++) {
            print(table, columns.get(i), i, rows.rows());
        }
        for (int i = 0; i < rows.rows().size(); i++) {
            CellStyles.height(
                    sheet, HEADING_ROWS + i, lines(table, columns, rows.rows().get(i)));
        }
        sheet.rowHeight(0, HEADING_HEIGHT);
        sheet.rowHeight(1, NOTE_HEIGHT);
        sheet.freezePane(1, HEADING_ROWS);
        CellStyles.paper(sheet, HEADING_ROWS);
    }

    private void print(Table table, Column column, int index, List<Map<String, Written>> rows) {
        String heading = WorkbookWords.heading(table, column);
        boolean isNumber = column.shape().token() == Token.NUMBER;
        CellStyles.heading(sheet, 0, index, heading);
        CellStyles.paleNote(sheet, 1, index, WorkbookWords.note(table, column));
        CellStyles.name(sheet, NAMES, index, column.name());
        CellStyles.column(sheet, index, !isNumber);
        for (int i = 0; i < rows.size(); i++) {
            Written value = rows.get(i).get(column.name());
            if (value instanceof WrittenNumber number) {
                CellStyles.value(sheet, HEADING_ROWS + i, index, Integer.parseInt(number.digits()));
            } else if (value instanceof WrittenText text) {
                CellStyles.value(sheet, HEADING_ROWS + i, index, text.text());
            } else {
                CellStyles.empty(sheet, HEADING_ROWS + i, index);
            }
        }
        Choices offered = Choices.of(table, column);
        sheet.width(index, width(column, offered));
        choices.offer(offered, heading, sheet.range(HEADING_ROWS, index, HEADING_ROWS + rows.size() + ROOM, index));
    }

    private static int lines(Table table, List<Column> columns, Map<String, Written> row) {
        return columns.stream()
                .filter(column -> row.get(column.name()) instanceof WrittenText)
                .mapToInt(column -> CellStyles.lines(
                        ((WrittenText) Objects.requireNonNull(row.get(column.name()))).text(),
                        width(column, Choices.of(table, column))))
                .max()
                .orElse(1);
    }

    private static double width(Column column, Choices offered) {
        if (column.kind() == Column.Kind.TEXT) {
            return CellStyles.TEXT_WIDTH;
        }
        return offered.meanings().isEmpty() ? CellStyles.SHORT_WIDTH : CellStyles.ID_WIDTH;
    }
}

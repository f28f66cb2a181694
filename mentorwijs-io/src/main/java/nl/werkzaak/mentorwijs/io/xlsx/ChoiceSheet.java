package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with everything that can be chosen, to which the drop-downs of the others refer. */
final class ChoiceSheet {

    private static final int FIRST_ROW = 3;

    private final Worksheet sheet;
    private final Map<Choices, Range> ranges = new LinkedHashMap<>();
    private int column;

    ChoiceSheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.setTabColor(CellStyles.GREY);
        CellStyles.title(sheet, WorkbookWords.say("choices"), WorkbookWords.say("choices.note"));
        sheet.freezePane(0, FIRST_ROW);
    }

    /** Lets people choose in cells of another sheet. */
    void offer(Choices choices, String heading, Range cells) {
        if (choices.meanings().isEmpty()) {
            return;
        }
        ListDataValidation list = cells.validateWithList(ranges.computeIfAbsent(choices, added -> add(added, heading)));
        list.errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(choices.closed())
                .errorTitle(WorkbookWords.say("error.title"))
                .error(WorkbookWords.say("error.message"));
    }

    private Range add(Choices choices, String heading) {
        int first = column;
        column += 2;
        CellStyles.heading(sheet, FIRST_ROW - 1, first, heading);
        CellStyles.heading(sheet, FIRST_ROW - 1, first + 1, "");
        sheet.width(first, CellStyles.ID_WIDTH);
        sheet.width(first + 1, CellStyles.TEXT_WIDTH);
        int row = FIRST_ROW;
        for (Map.Entry<String, String> choice : choices.meanings().entrySet()) {
            CellStyles.value(sheet, row, first, choice.getKey());
            CellStyles.note(sheet, row, first + 1, choice.getValue());
            row++;
        }
        return sheet.range(FIRST_ROW, first, row - 1, first);
    }
}

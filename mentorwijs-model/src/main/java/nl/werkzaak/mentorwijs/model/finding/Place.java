package nl.werkzaak.mentorwijs.model.finding;

import java.util.Comparator;

/** Where something is in a document: a line and a column of a text, or a cell of a workbook. */
public sealed interface Place permits Position, SheetPosition {

    /** From the beginning of a document to its end; in a workbook sheet by sheet. */
    Comparator<Place> IN_ORDER = Comparator.comparingInt(Place::sheetNumber).thenComparing(Place::position);

    /**
     * The line and the column, or the row and the column in the sheet.
     *
     * @return the position, not null
     */
    Position position();

    private static int sheetNumber(Place place) {
        return place instanceof SheetPosition cell ? cell.sheet().number() : 0;
    }
}

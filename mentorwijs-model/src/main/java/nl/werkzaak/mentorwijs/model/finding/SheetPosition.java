package nl.werkzaak.mentorwijs.model.finding;

/**
 * A cell of a workbook.
 *
 * @param sheet  the sheet, not null
 * @param position  the row and the column, not null
 */
public record SheetPosition(Sheet sheet, Position position) implements Place {}

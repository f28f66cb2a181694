package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/**
 * What stands on a sheet.
 *
 * @param sheet  the sheet, not null
 * @param rows  the cells in which something stands, by column, by row, both counted from 1; not null
 * @param merged  where cells of more than one column are merged, not null
 */
public record SheetCells(Sheet sheet, SortedMap<Integer, SortedMap<Integer, Cell>> rows, List<Merged> merged) {

    /**
     * Cells that are merged into one.
     *
     * @param first  the one above and to the left, which has the value, not null
     * @param last  the one below and to the right, not null
     */
    public record Merged(Position first, Position last) {}

    public Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }
}

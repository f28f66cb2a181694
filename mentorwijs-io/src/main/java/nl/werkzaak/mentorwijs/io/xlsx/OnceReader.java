package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.xlsx.file.Cell;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetCells;
import nl.werkzaak.mentorwijs.model.finding.Position;

/** Reads what is given once: the value beside each technical name. */
final class OnceReader {

    private static final int VALUE = OncePrinter.VALUE + 1;
    private static final int NAME = OncePrinter.NAME + 1;
    private static final Set<Integer> KNOWN = Set.of(OncePrinter.HEADING + 1, VALUE, OncePrinter.NOTE + 1, NAME);

    private final SheetCells cells;
    private final SheetFaults faults;
    private final TableReader reader;

    OnceReader(Table table, SheetCells cells, SheetFaults faults) {
        this.cells = cells;
        this.faults = faults;
        this.reader = new TableReader(table, cells, faults);
    }

    /**
     * Reads the sheet.
     *
     * @throws UnreadableException if it has no technical names, so that nothing is known of the variant
     */
    void readInto(NodeBuilder.Members variant) {
        if (cells.rows().tailMap(OncePrinter.HEADING_ROWS + 1).values().stream()
                .noneMatch(row -> row.containsKey(NAME))) {
            throw new UnreadableException(
                    Fault.syntax("workbook.names.column", Position.START).hint(Hint.of("new-workbook")));
        }
        List<Filled> filled = new ArrayList<>();
        for (int row : cells.rows().tailMap(OncePrinter.HEADING_ROWS + 1).keySet()) {
            Optional<Cell> value = cells.at(row, VALUE);
            Optional<Cell> name = cells.at(row, NAME);
            Optional<Column> column = name.flatMap(reader::column);
            if (column.isPresent() && value.isPresent()) {
                filled.add(new Filled(column.get(), value.get()));
            } else if (name.isEmpty()) {
                value.ifPresent(unread -> faults.add(Fault.structure("workbook.row.unread", "", unread.position())
                        .asWarning()));
            }
        }
        reader.unread(OncePrinter.HEADING_ROWS, KNOWN);
        reader.merged(OncePrinter.HEADING_ROWS, KNOWN);
        Values values = new Values(faults);
        filled.sort(Comparator.comparing(value -> value.column().piece()));
        filled.forEach(value -> values.put(variant, "", value.column(), value.cell()));
    }

    private record Filled(Column column, Cell cell) {}
}

package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.xlsx.file.Cell;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetCells;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetCells.Merged;

/** What reading a sheet has in common, whatever way its table lies. */
final class TableReader {

    private final Table table;
    private final SheetCells cells;
    private final SheetFaults faults;
    private final Set<String> names = new HashSet<>();

    TableReader(Table table, SheetCells cells, SheetFaults faults) {
        this.table = table;
        this.cells = cells;
        this.faults = faults;
    }

    /** The column that a technical name stands for; says where it stands for none, or for one that was named before. */
    Optional<Column> column(Cell name) {
        Optional<Column> column = name.kind() == Cell.Kind.TEXT
                ? table.columns().byName(name.text().strip())
                : Optional.empty();
        if (column.isEmpty()) {
            faults.add(Fault.structure("workbook.name.unknown", "", name.position())
                    .with("name", name.text())
                    .actual(name.text())
                    .hint(Hint.of("restore-name")));
        } else if (!names.add(column.get().name())) {
            faults.add(Fault.structure("workbook.name.duplicate", "", name.position())
                    .with("name", name.text())
                    .actual(name.text()));
            return Optional.empty();
        }
        return column;
    }

    /** Says which cells are not read, since nothing names their column; the first of each column. */
    void unread(int headingRows, Set<Integer> read) {
        Set<Integer> said = new HashSet<>(read);
        for (SortedMap<Integer, Cell> row :
                cells.rows().tailMap(headingRows + 1).values()) {
            for (Cell cell : row.values()) {
                if (said.add(cell.position().column())) {
                    faults.add(Fault.structure("workbook.column.unread", "", cell.position())
                            .asWarning());
                }
            }
        }
    }

    /** Says where cells are merged of which more than one would be read. */
    void merged(int headingRows, Set<Integer> read) {
        for (Merged merged : cells.merged()) {
            boolean hides = read.stream()
                            .filter(column -> column >= merged.first().column()
                                    && column <= merged.last().column())
                            .count()
                    > 1;
            if (hides && merged.last().line() > headingRows) {
                faults.add(Fault.structure("workbook.merged", "", merged.first()));
            }
        }
    }
}

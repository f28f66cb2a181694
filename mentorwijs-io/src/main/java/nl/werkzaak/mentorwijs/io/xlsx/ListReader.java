package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.io.xlsx.file.Cell;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetCells;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.jspecify.annotations.Nullable;

/** Reads a list: an element from each row in which a part of one is filled in, and from those that continue it. */
final class ListReader {

    private final Table table;
    private final SheetCells cells;
    private final SheetFaults faults;
    private final Values values;
    private final Map<Integer, Column> columns = new TreeMap<>();

    private NodeBuilder.@Nullable Members element;

    ListReader(Table table, SheetCells cells, SheetFaults faults) {
        this.table = table;
        this.cells = cells;
        this.faults = faults;
        this.values = new Values(faults);
    }

    void readInto(NodeBuilder.Members variant) {
        TableReader reader = new TableReader(table, cells, faults);
        SortedMap<Integer, Cell> names = cells.rows().get(ListPrinter.NAMES + 1);
        if (names == null) {
            withoutNames();
            return;
        }
        names.values()
                .forEach(name -> reader.column(name)
                        .ifPresent(column -> columns.put(name.position().column(), column)));
        reader.unread(ListPrinter.HEADING_ROWS, columns.keySet());
        reader.merged(ListPrinter.HEADING_ROWS, columns.keySet());
        cells.rows().tailMap(ListPrinter.HEADING_ROWS + 1).forEach((number, row) -> {
            Map<Column, Cell> filled = filled(row);
            if (!filled.isEmpty()) {
                row(number, filled, variant);
            }
        });
    }

    private void withoutNames() {
        if (!cells.rows().isEmpty()) {
            faults.add(Fault.structure("workbook.names.row", "", Position.START).hint(Hint.of("new-workbook")));
        }
    }

    /** The cells of a row that are read; of a text in pieces the first one first. */
    private Map<Column, Cell> filled(SortedMap<Integer, Cell> row) {
        Map<Column, Cell> filled = new LinkedHashMap<>();
        columns.entrySet().stream()
                .filter(column -> row.containsKey(column.getKey()))
                .sorted(Comparator.comparing(column -> column.getValue().piece()))
                .forEach(column -> filled.put(column.getValue(), row.get(column.getKey())));
        return filled;
    }

    private void row(int number, Map<Column, Cell> filled, NodeBuilder.Members variant) {
        NodeBuilder.Items list = list(variant);
        NodeBuilder.Members current = element;
        if (current == null || filled.keySet().stream().anyMatch(column -> !column.isInList())) {
            current = new NodeBuilder.Members(faults.place(new Position(number, 1)));
            list.items().add(current);
            element = current;
        }
        String pointer = Pointers.child(pointer(), list.items().size() - 1);
        Map<String, Map<Column, Cell>> inner = new LinkedHashMap<>();
        for (Map.Entry<Column, Cell> cell : filled.entrySet()) {
            if (cell.getKey().isInList()) {
                inner.computeIfAbsent(cell.getKey().list(), added -> new LinkedHashMap<>())
                        .put(cell.getKey(), cell.getValue());
            } else {
                values.put(current, pointer, cell.getKey(), cell.getValue());
            }
        }
        for (Map.Entry<String, Map<Column, Cell>> item : inner.entrySet()) {
            item(current, pointer, item.getKey(), item.getValue());
        }
    }

    private NodeBuilder.Items list(NodeBuilder.Members variant) {
        NodeBuilder.Members owner = variant;
        Place start = faults.place(Position.START);
        List<String> path = table.path();
        for (String name : path.subList(0, path.size() - 1)) {
            owner = owner.object(name, start);
        }
        return owner.list(path.get(path.size() - 1), start);
    }

    private String pointer() {
        return "/" + String.join("/", table.path());
    }

    /** An item of a list within the element, or the sign that there is none. */
    private void item(NodeBuilder.Members owner, String pointer, String name, Map<Column, Cell> filled) {
        Cell first = filled.values().iterator().next();
        NodeBuilder.Items list = owner.list(name, faults.place(first.position()));
        String place = Pointers.child(pointer, name);
        if (filled.size() == 1 && first.isNone()) {
            if (!list.items().isEmpty()) {
                faults.add(Fault.structure("workbook.none.both", place, first.position()));
            }
            return;
        }
        String itemPlace = Pointers.child(place, list.items().size());
        Column column = filled.keySet().iterator().next();
        if (column.path().isEmpty()) {
            list.items().add(new NodeBuilder.Value(values.value(itemPlace, column, first)));
            return;
        }
        NodeBuilder.Members item = new NodeBuilder.Members(faults.place(first.position()));
        list.items().add(item);
        filled.forEach((part, cell) -> values.put(item, itemPlace, part, cell));
    }
}

package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;

/**
 * What stands on a sheet.
 *
 * @param path  the names from the variant to the list that stands there; empty for what is given once
 * @param columns  the places for values, not null
 */
record Table(List<String> path, Columns columns) {

    /** All sheets that are read, in order; the first is the one of what is given once. */
    static final List<Table> ALL = all();

    Table {
        path = List.copyOf(path);
    }

    private static List<Table> all() {
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(List.of(), Columns.of(Shapes.variant(), true)));
        addLists(Shapes.variant(), List.of(), tables);
        return tables;
    }

    private static void addLists(ObjectShape shape, List<String> path, List<Table> tables) {
        for (Property property : shape.properties()) {
            List<String> inner = new ArrayList<>(path);
            inner.add(property.name());
            if (property.shape() instanceof ObjectShape object) {
                addLists(object, inner, tables);
            } else if (property.shape() instanceof ListShape list) {
                tables.add(new Table(inner, Columns.of((ObjectShape) list.item(), false)));
            }
        }
    }

    static Optional<Table> ofSheet(String name) {
        return ALL.stream().filter(table -> table.sheet().equals(name)).findFirst();
    }

    /** The technical name, such as {@code goal.subGoals}; empty for what is given once. */
    String name() {
        return String.join(".", path);
    }

    /** What the tab of its sheet says. */
    String sheet() {
        return WorkbookWords.sheet(name());
    }

    /** Whether it holds a list rather than what is given once. */
    boolean isList() {
        return !path.isEmpty();
    }
}

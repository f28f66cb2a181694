package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenList;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenNumber;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;
import nl.werkzaak.mentorwijs.io.xlsx.file.None;

/** What a variant has to fill in of a table: rows of values by the technical names of their columns. */
final class TableRows {

    /** Less than the 32,767 that a cell can hold: what a spreadsheet escapes counts more than once. */
    private static final int LONGEST = 30_000;

    private final Table table;
    private final List<Map<String, Written>> rows = new ArrayList<>();

    private TableRows(Table table) {
        this.table = table;
    }

    static TableRows of(Table table, WrittenObject variant) {
        TableRows rows = new TableRows(table);
        if (table.isList()) {
            rows.at(variant).ifPresent(list -> list.items().forEach(rows::element));
        } else {
            rows.element(variant);
        }
        return rows;
    }

    private Optional<WrittenList> at(WrittenObject variant) {
        Optional<Written> part = Optional.of(variant);
        for (String name : table.path()) {
            part = part.map(WrittenObject.class::cast)
                    .flatMap(object -> Optional.ofNullable(object.properties().get(name)));
        }
        return part.map(WrittenList.class::cast);
    }

    private void element(Written element) {
        int first = rows.size();
        rows.add(new TreeMap<>());
        parts(first, "", (WrittenObject) element);
    }

    private void parts(int row, String before, WrittenObject object) {
        object.properties().forEach((name, value) -> {
            if (value instanceof WrittenList list) {
                list(row, before + name, list);
            } else {
                part(row, before + name, value);
            }
        });
    }

    private void part(int row, String name, Written value) {
        if (value instanceof WrittenObject object) {
            parts(row, name + ".", object);
        } else {
            single(row, name, value);
        }
    }

    private void list(int row, String name, WrittenList list) {
        if (list.items().isEmpty()) {
            rows.get(row).put(noneColumn(name), new WrittenText(None.SIGN));
        } else if (table.isList()) {
            for (int i = 0; i < list.items().size(); i++) {
                if (row + i == rows.size()) {
                    rows.add(new TreeMap<>());
                }
                part(row + i, name, list.items().get(i));
            }
        }
    }

    private String noneColumn(String list) {
        return table.columns().in(List.of("nl")).stream()
                .filter(Column::holdsNone)
                .filter(column -> column.isInList()
                        ? column.list().equals(list)
                        : column.name().equals(list))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void single(int row, String name, Written value) {
        if (value instanceof WrittenNumber) {
            rows.get(row).put(name, value);
            return;
        }
        Column column = table.columns().byName(name).orElseThrow();
        String text = ((WrittenText) value).text();
        String rest = column.isFirstOfTexts() ? None.guarded(text) : text;
        for (int piece = 0; !rest.isEmpty(); piece++) {
            int end = rest.length() <= LONGEST ? rest.length() : rest.offsetByCodePoints(0, LONGEST / 2);
            rows.get(row).put(column.withPiece(piece).name(), new WrittenText(rest.substring(0, end)));
            rest = rest.substring(end);
        }
    }

    /** The rows in order; an empty one is left out by its element. */
    List<Map<String, Written>> rows() {
        return rows;
    }

    /** The columns that are written: Dutch and English always, another language or a further piece where it is used. */
    List<Column> columns() {
        Set<String> used = new LinkedHashSet<>();
        rows.forEach(row -> used.addAll(row.keySet()));
        Set<String> languages = new LinkedHashSet<>(List.of("nl", "en"));
        languages.addAll(languagesOf(used));
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns().in(languages)) {
            columns.add(column);
            for (int i = 1; used.contains(column.withPiece(i).name()); i++) {
                columns.add(column.withPiece(i));
            }
        }
        return columns;
    }

    private Set<String> languagesOf(Set<String> names) {
        Set<String> languages = new TreeSet<>();
        for (String name : names) {
            Column column = table.columns().byName(name).orElseThrow();
            if (column.kind() == Column.Kind.TEXT) {
                languages.add(column.path().get(column.path().size() - 1));
            }
        }
        return languages;
    }
}

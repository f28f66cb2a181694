package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Shape;
import nl.werkzaak.mentorwijs.io.internal.shape.TextsShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ValueShape;
import nl.werkzaak.mentorwijs.io.xlsx.Column.Kind;

/** The columns of a table, derived from the shape of its elements. */
final class Columns {

    /** The place of the language in the columns of texts, until it is known. */
    private static final String ANY = "*";

    private static final Pattern NAME = Pattern.compile("(?<name>[^+]{1,200})(\\+(?<piece>[1-9][0-9]{0,2}))?");

    private final boolean lists;
    private final Map<String, Column> byName = new LinkedHashMap<>();

    private Columns(boolean lists) {
        this.lists = lists;
    }

    /**
     * The columns of elements.
     *
     * @param element  their shape
     * @param lists  whether the lists in them have sheets of their own
     */
    static Columns of(ObjectShape element, boolean lists) {
        Columns columns = new Columns(lists);
        columns.object(element, "", List.of());
        return columns;
    }

    private void object(ObjectShape shape, String list, List<String> path) {
        for (Property property : shape.properties()) {
            List<String> inner = new ArrayList<>(path);
            inner.add(property.name());
            if (property.shape() instanceof ListShape items) {
                list(items, list, inner);
            } else {
                part(property.shape(), list, inner);
            }
        }
    }

    private void list(ListShape items, String list, List<String> path) {
        if (lists) {
            add(new Column(list, path, ValueShape.text(), Kind.LIST, 0));
        } else if (list.isEmpty()) {
            part(items.item(), String.join(".", path), List.of());
        } else {
            throw new IllegalStateException("no place for the list " + path + " within the list " + list);
        }
    }

    private void part(Shape shape, String list, List<String> path) {
        if (shape instanceof ObjectShape object) {
            object(object, list, path);
        } else if (shape instanceof TextsShape) {
            List<String> inner = new ArrayList<>(path);
            inner.add(ANY);
            add(new Column(list, inner, ValueShape.text(), Kind.TEXT, 0));
        } else if (shape instanceof ValueShape value) {
            add(new Column(list, path, value, Kind.VALUE, 0));
        } else {
            throw new IllegalStateException("no place for " + path);
        }
    }

    private void add(Column column) {
        byName.put(column.name(), column);
    }

    /** The columns with a technical name for each language. */
    List<Column> in(Collection<String> languages) {
        List<Column> columns = new ArrayList<>();
        for (Column column : byName.values()) {
            if (column.kind() == Kind.TEXT) {
                languages.forEach(language -> columns.add(inLanguage(column, language)));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The column with a technical name, empty if there is none. */
    Optional<Column> byName(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group("name");
        Optional<Column> column = Optional.ofNullable(byName.get(whole))
                .filter(found -> found.kind() != Kind.TEXT)
                .or(() -> text(whole));
        String piece = matcher.group("piece");
        return piece == null ? column : column.map(found -> found.withPiece(Integer.parseInt(piece)));
    }

    private Optional<Column> text(String name) {
        int language = name.lastIndexOf('.') + 1;
        return Optional.ofNullable(byName.get(name.substring(0, language) + ANY))
                .filter(column -> column.kind() == Kind.TEXT && language < name.length())
                .map(column -> inLanguage(column, name.substring(language)));
    }

    private static Column inLanguage(Column column, String language) {
        List<String> path = new ArrayList<>(column.path());
        path.set(path.size() - 1, language);
        return new Column(column.list(), path, column.shape(), Kind.TEXT, column.piece());
    }
}

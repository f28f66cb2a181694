package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.draft.Canon;
import nl.werkzaak.mentorwijs.io.internal.print.Printing;
import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;
import nl.werkzaak.mentorwijs.io.xlsx.file.None;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * What can be chosen in a column.
 *
 * @param meanings  the values with what they mean, in order; not null
 * @param closed  whether there is nothing else to fill in
 */
record Choices(Map<String, String> meanings, boolean closed) {

    private static final WrittenObject CANONICAL =
            (WrittenObject) Printing.of(TrainingVariant.from(Canon.training()), WrittenForm.FULL);

    /** The inner lists that name elements of another table, and which. */
    private static final Map<String, String> NAMED = Map.of(
            "sessions.components", "activeComponents",
            "sessions.targetGroups", "targetGroups",
            "trainerProfiles.requirements", "trainerRequirements");

    private static final String ID = "id";
    private static final String LABEL = "label.nl";

    /** The choices of a column; none where anything may be filled in. */
    static Choices of(Table table, Column column) {
        Map<String, String> meanings = new LinkedHashMap<>();
        String named = NAMED.get(table.name() + "." + column.name());
        if (!column.shape().choices().isEmpty()) {
            for (String choice : column.shape().choices().keySet()) {
                meanings.put(choice, WorkbookWords.meaning(last(column), choice));
            }
        } else if (named != null) {
            meanings.putAll(canonical(table(named), ID));
        } else if (table.isList()
                && column.kind() == Column.Kind.VALUE
                && last(column).equals(ID)) {
            meanings.putAll(canonical(table, column.name()));
        }
        if (column.holdsNone() && column.kind() != Column.Kind.TEXT) {
            meanings.put(None.SIGN, WorkbookWords.say("none.meaning"));
        }
        return new Choices(meanings, !column.shape().choices().isEmpty() || column.kind() == Column.Kind.LIST);
    }

    private static Table table(String name) {
        return Table.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String last(Column column) {
        List<String> path = column.path();
        return path.isEmpty() ? column.list() : path.get(path.size() - 1);
    }

    /** The ids that the canonical training has in a column, with the labels beside them. */
    private static Map<String, String> canonical(Table table, String column) {
        String label = column.substring(0, column.length() - ID.length()) + LABEL;
        Map<String, String> ids = new LinkedHashMap<>();
        for (Map<String, Written> row : TableRows.of(table, CANONICAL).rows()) {
            if (row.containsKey(column)) {
                ids.put(text(row, column), row.containsKey(label) ? text(row, label) : "");
            }
        }
        return ids;
    }

    private static String text(Map<String, Written> row, String column) {
        return ((WrittenText) Objects.requireNonNull(row.get(column))).text();
    }
}

package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/** What a workbook says to the people who fill it in: Dutch, whatever the language of a report is. */
final class WorkbookWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("nl.werkzaak.mentorwijs.io.xlsx.Workbook", Locale.ROOT);

    /** The answers to the questions of FRAME are those of the reports. */
    private static final RuleTexts FRAME =
            RuleTexts.of(WorkbookWords.class, "/nl/werkzaak/mentorwijs/io/report/internal/FrameMessages");

    private WorkbookWords() {}

    static String sheet(String table) {
        return WORDS.getString("sheet." + table);
    }

    /** What a column is called, with its language where it has one. */
    static String heading(Table table, Column column) {
        String heading = about("heading", table, column)
                .orElseThrow(() -> new MissingResourceException("no heading", table.name(), column.name()));
        String language = column.kind() == Column.Kind.TEXT
                ? " (" + language(column.path().get(column.path().size() - 1)) + ")"
                : "";
        return heading + language + (column.piece() == 0 ? "" : ", " + say("continued"));
    }

    private static String language(String tag) {
        return find("language." + tag).orElse(tag);
    }

    /** What a column is for; empty where its heading says it. */
    static String note(Table table, Column column) {
        if (column.kind() == Column.Kind.LIST) {
            return say("note.list").replace("{sheet}", sheet(column.name()));
        }
        boolean first = column.piece() == 0
                && (column.kind() != Column.Kind.TEXT
                        || column.path().get(column.path().size() - 1).equals("nl"));
        return first ? about("note", table, column).orElse("") : "";
    }

    private static Optional<String> about(String what, Table table, Column column) {
        String property = column.withPiece(0).property();
        String last = property.substring(property.lastIndexOf('.') + 1);
        return find(what + "." + table.name() + "." + property).or(() -> find(what + ".any." + last));
    }

    /** What one of a list of choices means; empty where there is nothing to add. */
    static String meaning(String property, String choice) {
        String key = property + "." + choice;
        return find("meaning." + key)
                .or(() -> FRAME.rules().contains(key)
                        ? Optional.of(FRAME.sentence(key, Map.of(), RuleTexts.DUTCH))
                        : Optional.empty())
                .orElse("");
    }

    static String say(String key) {
        return WORDS.getString(key);
    }

    /** The lines of a text of more than one. */
    static List<String> lines(String key) {
        return IntStream.iterate(1, i -> WORDS.containsKey(key + "." + i), i -> i + 1)
                .mapToObj(i -> WORDS.getString(key + "." + i))
                .toList();
    }

    private static Optional<String> find(String key) {
        return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
    }
}

package nl.werkzaak.mentorwijs.model.golden;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line in which two texts differ, and the keys of JSON under which it lies. */
final class Difference {

    private static final Pattern KEY = Pattern.compile("^( *)\"([^\"]+)\" ?: ?[\\[{]$");

    private Difference() {}

    static String between(List<String> kept, List<String> written) {
        int line = 0;
        while (line < kept.size() && line < written.size() && kept.get(line).equals(written.get(line))) {
            line++;
        }
        return String.join(
                "\n",
                "line " + (line + 1) + keysAbove(kept, line),
                "  kept:    " + at(kept, line),
                "  written: " + at(written, line));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }

    /** Walks up the lines that are indented less, as far as they are keys. */
    private static String keysAbove(List<String> lines, int line) {
        StringBuilder keys = new StringBuilder();
        int indent = indent(at(lines, line));
        for (int above = Math.min(line, lines.size()) - 1; above >= 0; above--) {
            Matcher key = KEY.matcher(lines.get(above));
            if (key.matches() && key.group(1).length() < indent) {
                indent = key.group(1).length();
                keys.insert(0, "/" + key.group(2));
            }
        }
        return keys.isEmpty() ? "" : ", in " + keys;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}

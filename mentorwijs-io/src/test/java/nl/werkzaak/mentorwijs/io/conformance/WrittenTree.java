package nl.werkzaak.mentorwijs.io.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tree written as a text, with the place where each of its names and values begins. It has nothing in common with the
 * writers and the readers of the library, so that it can say what they should.
 */
final class WrittenTree {

    private static final Pattern PLAIN = Pattern.compile("(?!null|true|false)[A-Za-z][A-Za-z0-9]*([ -][A-Za-z0-9]+)*");
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> names = new HashMap<>();
    private int line = 1;
    private int start;

    private WrittenTree() {}

    /** A line and a column, counted from 1 in code points. */
    record Place(int line, int column) {}

    /** The tree in a format, {@code json} or {@code yaml}. */
    static WrittenTree of(String format, JsonNode tree) {
        WrittenTree written = new WrittenTree();
        if (format.equals("json")) {
            written.json(tree, "", 0);
        } else {
            written.yaml(tree, "", 0);
        }
        written.text.append('\n');
        return written;
    }

    String text() {
        return text.toString();
    }

    Place ofValue(String pointer) {
        return Objects.requireNonNull(values.get(pointer), () -> "no value at " + pointer);
    }

    Place ofName(String pointer) {
        return Objects.requireNonNull(names.get(pointer), () -> "no name at " + pointer);
    }

    private void json(JsonNode node, String pointer, int indent) {
        values.put(pointer, here());
        if (node.isEmpty() || !node.isContainer()) {
            text.append(node.isString() ? quoted(node.stringValue()) : node.toString());
            return;
        }
        text.append(node.isArray() ? '[' : '{');
        String separator = "";
        for (String step : steps(node)) {
            text.append(separator);
            newLine(indent + INDENT);
            String child = pointer + "/" + step;
            if (node.isObject()) {
                names.put(child, here());
                text.append(quoted(step)).append(": ");
            }
            json(child(node, step), child, indent + INDENT);
            separator = ",";
        }
        newLine(indent);
        text.append(node.isArray() ? ']' : '}');
    }

    private void yaml(JsonNode node, String pointer, int indent) {
        values.put(pointer, here());
        if (node.isEmpty() || !node.isContainer()) {
            text.append(node.isString() ? scalar(node.stringValue()) : node.toString());
            return;
        }
        boolean first = true;
        for (String step : steps(node)) {
            if (!first) {
                newLine(indent);
            }
            first = false;
            String child = pointer + "/" + step;
            if (node.isArray()) {
                text.append("- ");
            } else {
                names.put(child, here());
                text.append(scalar(step)).append(':');
                space(child(node, step), indent);
            }
            yaml(child(node, step), child, indent + INDENT);
        }
    }

    /** What stands between a name and its value. */
    private void space(JsonNode value, int indent) {
        if (value.isContainer() && !value.isEmpty()) {
            newLine(indent + INDENT);
        } else {
            text.append(' ');
        }
    }

    private static List<String> steps(JsonNode node) {
        return node instanceof ArrayNode list
                ? IntStream.range(0, list.size()).mapToObj(Integer::toString).toList()
                : List.copyOf(((ObjectNode) node).propertyNames());
    }

    private static JsonNode child(JsonNode node, String step) {
        return node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
    }

    private void newLine(int indent) {
        text.append('\n');
        line++;
        start = text.length();
        text.append(" ".repeat(indent));
    }

    private Place here() {
        return new Place(line, 1 + text.codePointCount(start, text.length()));
    }

    private static String scalar(String value) {
        return PLAIN.matcher(value).matches() ? value : quoted(value);
    }

    /** JSON, which YAML reads alike; what cannot be seen is spelled out. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            int type = Character.getType(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (type == Character.CONTROL || type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}

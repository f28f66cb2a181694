package nl.werkzaak.mentorwijs.model.schema;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A JSON text that people read: what fits on a line stands on one, the rest is indented by two spaces. */
public final class SchemaLayout {

    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();

    private SchemaLayout() {}

    /**
     * The text of a value, with a line feed at its end.
     *
     * @param node  the value, not null
     * @return the text, not null
     */
    public static String of(JsonNode node) {
        SchemaLayout layout = new SchemaLayout();
        layout.write(node, "", 0);
        return layout.text.append('\n').toString();
    }

    private void write(JsonNode node, String indent, int used) {
        String line = onOneLine(node);
        if (!node.isContainer() || (used + line.length() < WIDTH && isPlain(node))) {
            text.append(line);
        } else if (node.isArray()) {
            writeItems(node, indent);
        } else {
            writeProperties(node, indent);
        }
    }

    /** An object that describes more than itself is not squeezed into a line. */
    private static boolean isPlain(JsonNode node) {
        return node.isArray() || node.valueStream().noneMatch(JsonNode::isObject);
    }

    private void writeItems(JsonNode array, String indent) {
        text.append('[');
        String separator = "\n";
        for (JsonNode item : array) {
            text.append(separator).append(indent).append("  ");
            write(item, indent + "  ", indent.length() + 2);
            separator = ",\n";
        }
        text.append('\n').append(indent).append(']');
    }

    private void writeProperties(JsonNode object, String indent) {
        text.append('{');
        Iterator<Map.Entry<String, JsonNode>> properties = object.properties().iterator();
        while (properties.hasNext()) {
            Map.Entry<String, JsonNode> property = properties.next();
            String name = quoted(property.getKey()) + ": ";
            text.append('\n').append(indent).append("  ").append(name);
            write(property.getValue(), indent + "  ", indent.length() + 2 + name.length());
            text.append(properties.hasNext() ? "," : "");
        }
        text.append('\n').append(indent).append('}');
    }

    private static String onOneLine(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(property -> quoted(property.getKey()) + ": " + onOneLine(property.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return node.isArray()
                ? node.valueStream().map(SchemaLayout::onOneLine).collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }

    private static String quoted(String name) {
        return StringNode.valueOf(name).toString();
    }
}

package nl.werkzaak.mentorwijs.model.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The keywords of a schema in the order in which one reads: what it is called, what it is, what must hold of it. */
public final class KeywordOrder {

    private static final List<String> ORDER = List.of(
            "$schema",
            "$id",
            "$ref",
            "title",
            "description",
            "type",
            "const",
            "enum",
            "format",
            "pattern",
            "maxLength",
            "examples",
            "required",
            "minProperties",
            "propertyNames",
            "properties",
            "additionalProperties",
            "minItems",
            "uniqueItems",
            "items");
    private static final Set<String> BY_NAME = Set.of("properties", "$defs");

    private KeywordOrder() {}

    /**
     * The same schema in that order.
     *
     * @param schema  the schema, not null
     * @return the schema, not null
     */
    public static ObjectNode of(ObjectNode schema) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        schema.propertyNames().stream()
                .sorted(Comparator.comparingInt(KeywordOrder::rank))
                .forEach(keyword -> ordered.set(keyword, ordered(keyword, schema.get(keyword))));
        return ordered;
    }

    /** What is not named follows, the definitions last. */
    private static int rank(String keyword) {
        int rank = ORDER.indexOf(keyword);
        if (rank >= 0) {
            return rank;
        }
        return keyword.equals("$defs") ? ORDER.size() + 1 : ORDER.size();
    }

    private static JsonNode ordered(String keyword, JsonNode value) {
        if (BY_NAME.contains(keyword)) {
            return byName(keyword, (ObjectNode) value);
        }
        if (value instanceof ArrayNode list) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> items.add(item instanceof ObjectNode object ? of(object) : item));
            return items;
        }
        return value instanceof ObjectNode object ? of(object) : value;
    }

    /** Properties keep the order of the document; definitions are looked up. */
    private static ObjectNode byName(String keyword, ObjectNode named) {
        Stream<String> names = named.propertyNames().stream();
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        (keyword.equals("$defs") ? names.sorted() : names)
                .forEach(name -> ordered.set(name, of((ObjectNode) named.get(name))));
        return ordered;
    }
}

package nl.werkzaak.mentorwijs.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document with one fault in it, at each place down to the parts of its parts in turn: theirs have samples of their own. */
final class SpoiltDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SpoiltDocument() {}

    /** The spoilt documents, by where and what the fault is. */
    static Map<String, String> all(JsonNode document) {
        Map<String, String> spoilt = new LinkedHashMap<>();
        collect(document, document, "", 2, spoilt);
        return spoilt;
    }

    private static void collect(JsonNode document, JsonNode part, String path, int deep, Map<String, String> spoilt) {
        if (deep == 0) {
            return;
        }
        if (part instanceof ObjectNode object) {
            object.put("no_such", "x");
            spoilt.put(path + " with an unknown name", document.toString());
            object.remove("no_such");
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode there = object.get(name);
                for (JsonNode wrong : insteadOf(there)) {
                    object.set(name, wrong);
                    spoilt.put(path + "/" + name + " = " + wrong, document.toString());
                }
                object.set(name, there);
                collect(document, there, path + "/" + name, deep - 1, spoilt);
            }
        } else if (part instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode there = list.get(i);
                for (JsonNode wrong : insteadOf(there)) {
                    list.set(i, wrong);
                    spoilt.put(path + "/" + i + " = " + wrong, document.toString());
                }
                list.set(i, there);
                collect(document, there, path + "/" + i, deep - 1, spoilt);
            }
        }
    }

    private static List<JsonNode> insteadOf(JsonNode there) {
        List<JsonNode> wrong = new ArrayList<>(List.of(NODES.nullNode()));
        if (there.isNumber()) {
            wrong.add(NODES.stringNode(there.toString()));
            wrong.add(NODES.numberNode(there.asInt() + 0.5));
            wrong.add(NODES.booleanNode(true));
        } else if (there.isString()) {
            wrong.add(NODES.numberNode(1));
            wrong.add(NODES.numberNode(2.5));
            wrong.add(NODES.booleanNode(true));
            wrong.add(NODES.arrayNode().add(there));
            wrong.add(NODES.stringNode(""));
        } else if (there.isArray()) {
            wrong.add(NODES.stringNode(""));
            wrong.add(NODES.objectNode());
            if (there.size() == 1) {
                wrong.add(there.get(0));
            }
        } else {
            wrong.add(NODES.arrayNode());
            wrong.add(NODES.arrayNode().add(there));
            wrong.add(NODES.stringNode(""));
        }
        return wrong;
    }
}

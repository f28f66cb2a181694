package nl.werkzaak.mentorwijs.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plants a fault, or what may turn out to be none, in one place of a document. */
final class OneFault {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(7),
            NODES.numberNode(2.5),
            NODES.numberNode(1.0),
            NODES.numberNode(3_000_000_000L),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.arrayNode().add("autonomy"),
            NODES.objectNode().put("nl", "tekst"),
            NODES.objectNode().put("en", "text"),
            NODES.objectNode().put("nl", " "),
            NODES.objectNode().put("nl", "a").put("NL-nl", "b"),
            NODES.objectNode().put("nl", "a").put("en-GB", "b"),
            NODES.objectNode().put("nl", "a").put("de-1996-1996", "b"),
            NODES.objectNode().put("nl", "e\u0301"),
            NODES.objectNode().put("id", "autonomy"),
            NODES.objectNode().put("number", 1),
            NODES.stringNode(""),
            NODES.stringNode(" \u200b"),
            NODES.stringNode("a\u0007b"),
            NODES.stringNode("a\u202eb"),
            NODES.stringNode("een tekst\nop twee regels"),
            NODES.stringNode("autonomy"),
            NODES.stringNode("Autonomy"),
            NODES.stringNode("a-".repeat(40) + "a"),
            NODES.stringNode("1.0"),
            NODES.stringNode("1.0.0"),
            NODES.stringNode("01.0.0"),
            NODES.stringNode("2.0"),
            NODES.stringNode("1.9"),
            NODES.stringNode("PT2H30M"),
            NODES.stringNode("PT0H0M"),
            NODES.stringNode("PT"),
            NODES.stringNode("P1D"),
            NODES.stringNode("pt2h"),
            NODES.stringNode("PT9999999H"),
            NODES.stringNode("PT30M2H"),
            NODES.stringNode("REGULAR"),
            NODES.stringNode("regular"),
            NODES.stringNode("SKILLS"),
            NODES.stringNode("sessions"),
            NODES.stringNode("ULTIMATE"),
            NODES.stringNode("INTERMEDIATE"));
    private static final List<String> NAMES =
            List.of("id", "nl", "label", "duration", "sessions", "variantOf", "notes", "homework", "layer");

    private final Random random;

    OneFault(Random random) {
        this.random = random;
    }

    /** Changes one place of the document. */
    void plantIn(ObjectNode document) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode container = any(containers);
        if (container instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) container);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        switch (random.nextInt(4)) {
            case 0 -> object.set(any(NAMES), any(VALUES).deepCopy());
            case 1 -> remove(object, names);
            default -> {
                if (!names.isEmpty()) {
                    object.set(any(names), any(VALUES).deepCopy());
                }
            }
        }
    }

    private void remove(ObjectNode object, List<String> names) {
        if (!names.isEmpty()) {
            object.remove(any(names));
        }
    }

    private void change(ArrayNode list) {
        int place = random.nextInt(list.size() + 1);
        if (place < list.size() && random.nextBoolean()) {
            list.remove(place);
        } else {
            list.insert(place, any(VALUES).deepCopy());
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

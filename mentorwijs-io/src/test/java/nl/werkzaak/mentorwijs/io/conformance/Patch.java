package nl.werkzaak.mentorwijs.io.conformance;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A change of a document by JSON Patch (RFC 6902), with pointers that begin at some place of it. */
record Patch(JsonNode operations) {

    /** The changed document; the one that was given stays as it is. */
    JsonNode applied(JsonNode document, String place) {
        JsonNode changed = document.deepCopy();
        for (JsonNode operation : operations) {
            JsonPointer path = JsonPointer.compile(place + operation.get("path").stringValue());
            if (path.matches()) {
                changed = operation.get("value");
            } else {
                JsonNode parent = changed.at(path.head());
                change(parent, path.last(), operation, valueOf(operation, changed, place));
            }
        }
        return changed;
    }

    private static JsonNode valueOf(JsonNode operation, JsonNode document, String place) {
        return operation.has("from")
                ? document.at(place + operation.get("from").stringValue()).deepCopy()
                : operation.path("value");
    }

    private static void change(JsonNode parent, JsonPointer last, JsonNode operation, JsonNode value) {
        String kind = operation.get("op").stringValue();
        if (parent instanceof ArrayNode list) {
            change(list, last.getMatchingIndex(), kind, value);
        } else if (kind.equals("remove")) {
            ((ObjectNode) parent).remove(last.getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(last.getMatchingProperty(), value);
        }
    }

    private static void change(ArrayNode list, int index, String kind, JsonNode value) {
        switch (kind) {
            case "remove" -> list.remove(index);
            case "replace" -> list.set(index, value);
            case "add", "copy" -> list.insert(index, value);
            default -> throw new IllegalArgumentException(kind);
        }
    }
}

package nl.werkzaak.mentorwijs.io.conformance;

import java.util.Optional;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is told of a document, without the words.
 *
 * @param severity  the severity, not null
 * @param place  line and column with a colon between, or a cell with its sheet; empty where there is none; not null
 * @param pointer  the JSON pointer, empty for the document, not null
 * @param rule  the rule, not null
 */
record Answer(String severity, String place, String pointer, String rule) {

    private static final String NOWHERE = "-";
    private static final String DOCUMENT = "(document)";

    boolean isError() {
        return severity.equals("ERROR");
    }

    static Answer of(Finding finding) {
        return new Answer(
                finding.severity().name(),
                finding.location().place().orElse(""),
                finding.location().pointer(),
                finding.rule());
    }

    /** As a line of a file of expected findings holds it. */
    static Optional<Answer> parse(String line) {
        String[] parts = line.split(" ");
        return line.startsWith(" ")
                ? Optional.empty()
                : Optional.of(new Answer(
                        parts[0],
                        parts[1].equals(NOWHERE) ? "" : parts[1],
                        pointer(line, parts),
                        parts[parts.length - 1]));
    }

    /** It may have blanks in it. */
    private static String pointer(String line, String[] parts) {
        int start = parts[0].length() + parts[1].length() + 2;
        String pointer = line.substring(start, line.length() - parts[parts.length - 1].length() - 1);
        return pointer.equals(DOCUMENT) ? "" : pointer;
    }

    static Answer of(JsonNode json) {
        return new Answer(
                json.get("severity").stringValue(),
                json.path("place").asString(""),
                json.get("pointer").stringValue(),
                json.get("rule").stringValue());
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("rule", rule)
                .put("severity", severity)
                .put("pointer", pointer);
        return place.isEmpty() ? json : json.put("place", place);
    }
}

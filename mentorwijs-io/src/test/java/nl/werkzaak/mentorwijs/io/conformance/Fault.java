package nl.werkzaak.mentorwijs.io.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fault as it is described: what is changed, at which places, and what is to be told of it there. A change without a
 * rule that it breaks comes close to a fault, and is none.
 */
record Fault(JsonNode description) {

    /** A valid document into which faults are planted. */
    record Base(String name, JsonNode document) {

        String kind() {
            return name.startsWith("variant-") ? "variant" : name;
        }
    }

    String id() {
        return description.get("id").stringValue();
    }

    /** What is wrong, in Dutch and in English. */
    List<String> sentences() {
        return List.of(
                description.get("nl").stringValue(), description.get("en").stringValue());
    }

    /** The documents with this fault, in each base that has a place of its own for it, in each format. */
    Stream<SuiteDocument> planted(List<Base> bases) {
        List<SuiteDocument> planted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Base base : bases) {
            if (isFor(base)) {
                for (String place : places(base.document())) {
                    if (seen.add(base.kind() + kindOf(place))) {
                        formats().forEach(format -> planted.add(plantedIn(base, place, format)));
                    }
                }
            }
        }
        return planted.stream();
    }

    private boolean isFor(Base base) {
        return texts("bases").isEmpty()
                ? !base.kind().equals("rules")
                : texts("bases").stream().anyMatch(name -> name.equals(base.name()) || name.equals(base.kind()));
    }

    private List<String> formats() {
        return description.has("formats") ? texts("formats") : List.of("json", "yaml");
    }

    private List<String> places(JsonNode document) {
        List<String> all = new ArrayList<>();
        collect(document, "", all);
        Optional<String> of = description.path("of").asStringOpt();
        List<Pattern> wanted = texts("places").stream().map(Fault::pattern).toList();
        List<Pattern> unwanted = texts("except").stream().map(Fault::pattern).toList();
        return all.stream()
                .filter(place -> wanted.stream()
                        .anyMatch(pattern -> pattern.matcher(place).matches()))
                .filter(place -> unwanted.stream()
                        .noneMatch(pattern -> pattern.matcher(place).matches()))
                .filter(place -> of.isEmpty() || of.get().equals(kindOf(document.at(place))))
                .toList();
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        places.add(place);
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(child, place + "/" + name, places));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place + "/" + i, places);
            }
        }
    }

    private static Pattern pattern(String places) {
        return Pattern.compile(
                places.replace("/**", "(/[^/]+)#").replace("*", "[^/]+").replace("#", "*"));
    }

    /** Places that differ only in the numbers of their elements are alike, unless one is named by itself. */
    private String kindOf(String place) {
        return texts("places").contains(place) ? place : place.replaceAll("/\\d+(?=/|$)", "/*");
    }

    private static String kindOf(JsonNode node) {
        if (node.isObject()) {
            return node.has("nl") ? "texts" : "object";
        }
        return node.isArray() ? "list" : node.isString() ? "text" : "number";
    }

    private SuiteDocument plantedIn(Base base, String place, String format) {
        JsonNode document = new Patch(description.get("patch")).applied(base.document(), place);
        WrittenTree written = WrittenTree.of(format, document);
        String text = written.text();
        for (Map.Entry<String, JsonNode> instead : description.path("written").properties()) {
            text = text.replace(instead.getKey(), instead.getValue().stringValue());
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        description.optional("repeat").ifPresent(repeat -> content.set("repeat", repeat));
        return new SuiteDocument(
                id() + " at " + (place.isEmpty() ? "the document" : place) + " in " + base.name() + "." + format,
                base.kind(),
                format,
                Optional.of(id()),
                description.path("schema").asBooleanOpt(),
                answer(written, place, format).stream().toList(),
                content.put("text", text));
    }

    /** What is to be told, from the description alone. */
    private Optional<Answer> answer(WrittenTree written, String place, String format) {
        if (!description.has("rule")) {
            return Optional.empty();
        }
        String where = place + description.path("finding").asString("");
        WrittenTree.Place at = switch (description.path("at").asString("value")) {
            case "name" -> written.ofName(where);
            case "start" -> new WrittenTree.Place(1, 1);
            default -> written.ofValue(where);
        };
        JsonNode rule = description.get("rule");
        return Optional.of(new Answer(
                description.path("severity").asString("ERROR"),
                at.line() + ":" + (at.column() + description.path("columns").asInt(0)),
                description.has("pointer") ? description.get("pointer").stringValue() : where.replace("@@", ""),
                rule.isObject() ? rule.get(format).stringValue() : rule.stringValue()));
    }

    private List<String> texts(String property) {
        return description
                .path(property)
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }
}

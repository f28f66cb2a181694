package nl.werkzaak.mentorwijs.io.report.json;

import java.util.Collection;
import java.util.function.ToLongFunction;
import nl.werkzaak.mentorwijs.catalogue.framework.Completeness;
import nl.werkzaak.mentorwijs.catalogue.framework.Coverage;
import nl.werkzaak.mentorwijs.catalogue.framework.ItemAnswer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How much of a framework a variant answers as JSON, with the canonical training beside it. */
final class CompletenessJson {

    private CompletenessJson() {}

    static void add(Completeness completeness, ObjectNode node) {
        node.put("framework", completeness.framework().key());
        count(completeness::canonical, node.putObject("canonical"));
        count(completeness::variant, node.putObject("variant"));
        ArrayNode items = node.putArray("items");
        completeness.items().forEach(answer -> add(answer, items.addObject()));
    }

    private static void count(ToLongFunction<Coverage> number, ObjectNode node) {
        for (Coverage coverage : Coverage.values()) {
            node.put(coverage.name(), number.applyAsLong(coverage));
        }
    }

    private static void add(ItemAnswer answer, ObjectNode node) {
        node.put("id", answer.item().key());
        answer.item().getNumber().ifPresent(number -> node.put("number", number));
        node.put("canonical", answer.item().coverage().name());
        node.put("variant", answer.coverage().name());
        list("answeredBy", answer.answeredBy(), node);
        list("lost", answer.lost(), node);
        list("filledGaps", answer.filled().keySet(), node);
        list("gaps", answer.gaps(), node);
    }

    private static void list(String name, Collection<?> values, ObjectNode node) {
        ArrayNode list = node.putArray(name);
        values.forEach(value -> list.add(value.toString()));
    }
}

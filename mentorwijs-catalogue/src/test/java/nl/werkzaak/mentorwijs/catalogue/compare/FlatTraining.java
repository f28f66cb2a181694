package nl.werkzaak.mentorwijs.catalogue.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkzaak.mentorwijs.model.training.Training;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A training as JSON, flat: each value by its path, in which elements are named by their keys, and each list of elements
 * as the order of its keys. It knows nothing of the model, so that it can tell what a comparison must find.
 *
 * @param tree  the training as JSON, not null
 * @param values  each value by its path, not null
 * @param orders  the keys of each list of elements, by its path, not null
 */
record FlatTraining(JsonNode tree, Map<String, JsonNode> values, Map<String, List<String>> orders) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();
    private static final List<String> KEYS = List.of("id", "domain", "number");

    static FlatTraining of(Training training) {
        FlatTraining flat = new FlatTraining(json(training), new LinkedHashMap<>(), new LinkedHashMap<>());
        flat.add("", flat.tree);
        return flat;
    }

    static JsonNode json(Object value) {
        return MAPPER.valueToTree(value);
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(property -> add(path + "/" + property.getKey(), property.getValue()));
        } else if (node.isArray()
                && node.valueStream().allMatch(JsonNode::isObject)
                && !node.isEmpty()
                && node.valueStream().allMatch(item -> KEYS.stream().anyMatch(item::has))) {
            List<String> order = new ArrayList<>();
            node.forEach(item -> {
                String key = KEYS.stream()
                        .filter(item::has)
                        .map(item::get)
                        .findFirst()
                        .orElseThrow()
                        .asString();
                order.add(key);
                add(path + "/" + key, item);
            });
            orders.put(path, order);
        } else if (!node.isEmpty() || !node.isArray()) {
            values.put(path, node);
        }
    }

    /** The paths at which another training has another value, or only one of the two has any. */
    Set<String> differingPaths(FlatTraining other) {
        Set<String> paths = new TreeSet<>(values.keySet());
        paths.addAll(other.values.keySet());
        paths.removeIf(path -> values.containsKey(path) && values.get(path).equals(other.values.get(path)));
        return paths;
    }
}

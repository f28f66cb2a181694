package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.variant.Difference.Side;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;

/**
 * Two lists of elements with their places, matched by key.
 *
 * @param before  the elements of the first list by key, in order, not null
 * @param after  the elements of the second list by key, in order, not null
 */
record ListComparison(Map<String, Side> before, Map<String, Side> after) {

    static ListComparison of(Side before, Side after) {
        return new ListComparison(byKey(before), byKey(after));
    }

    private static Map<String, Side> byKey(Side list) {
        Map<String, Side> byKey = new LinkedHashMap<>();
        List<?> elements = (List<?>) list.value();
        for (int i = 0; i < elements.size(); i++) {
            byKey.put(((Keyed) elements.get(i)).key(), list.item(i, elements.get(i)));
        }
        return byKey;
    }

    /** Whether two lists hold elements with keys; two empty lists may hold anything. */
    static boolean areKeyed(Object before, Object after) {
        return before instanceof List<?> one
                && after instanceof List<?> other
                && one.stream().allMatch(Keyed.class::isInstance)
                && other.stream().allMatch(Keyed.class::isInstance);
    }

    /** The keys of the elements that are in both lists and stand at another place among these. */
    Set<String> moved() {
        List<String> common =
                before.keySet().stream().filter(after::containsKey).toList();
        Map<String, Integer> positions = new LinkedHashMap<>();
        after.keySet().forEach(key -> positions.put(key, positions.size()));
        Set<Integer> kept = KeptOrder.of(common.stream()
                .mapToInt(key -> Objects.requireNonNull(positions.get(key)))
                .toArray());
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < common.size(); i++) {
            if (!kept.contains(i)) {
                moved.add(common.get(i));
            }
        }
        return moved.stream().collect(Collectors.toSet());
    }
}

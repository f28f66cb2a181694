package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;

/**
 * Which elements of two lists belong together: the one place that decides it. Those of any list do that have the same key.
 */
final class Alignment {

    private static final int NONE = -1;

    private final int[] places;
    private final int size;

    private Alignment(int[] places, int size) {
        this.places = places;
        this.size = size;
    }

    static Alignment of(List<? extends Keyed> before, List<? extends Keyed> after) {
        Map<String, Integer> byKey = new HashMap<>();
        after.forEach(element -> byKey.put(element.key(), byKey.size()));
        return new Alignment(
                before.stream()
                        .mapToInt(element -> byKey.getOrDefault(element.key(), NONE))
                        .toArray(),
                after.size());
    }

    /** Where the second list has what the first has at an index. */
    OptionalInt counterpart(int index) {
        return places[index] == NONE ? OptionalInt.empty() : OptionalInt.of(places[index]);
    }

    /** The indices of the second list that belong to nothing in the first. */
    IntStream added() {
        Set<Integer> there = new HashSet<>();
        Arrays.stream(places).forEach(there::add);
        return IntStream.range(0, size).filter(index -> !there.contains(index));
    }

    /** The indices of the first list whose elements are in both, at another place among these. */
    Set<Integer> moved() {
        int[] common = IntStream.range(0, places.length)
                .filter(index -> places[index] != NONE)
                .toArray();
        Set<Integer> kept =
                KeptOrder.of(Arrays.stream(common).map(index -> places[index]).toArray());
        Set<Integer> moved = new HashSet<>();
        for (int i = 0; i < common.length; i++) {
            if (!kept.contains(i)) {
                moved.add(common[i]);
            }
        }
        return moved;
    }
}

package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.catalogue.variant.Difference.Side;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * Walks two values of the model side by side and gathers where they differ. Not safe to share between threads.
 *
 * <p>Elements of a list are matched by their keys. A list of values without keys, such as the topics of a session, is
 * one value.
 */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** What differs in a part that the documents of both trainings call by a name. */
    static List<Difference> of(String name, Optional<?> before, Optional<?> after) {
        String pointer = "/" + name;
        Differences differences = new Differences();
        differences.compare(
                Address.parse(name),
                Optional.empty(),
                before.map(value -> new Side(pointer, value)),
                after.map(value -> new Side(pointer, value)));
        return differences.found;
    }

    private void compare(Address address, Optional<String> property, Optional<Side> before, Optional<Side> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(address, property, before.get(), after.get());
        } else if (before.isPresent() || after.isPresent()) {
            found.add(new Difference(DifferenceKind.CHANGED, address, property, before, after));
        }
    }

    private void compare(Address address, Optional<String> property, Side before, Side after) {
        if (before.value().equals(after.value())) {
            return;
        }
        if (ListComparison.areKeyed(before.value(), after.value())) {
            compareLists(address, ListComparison.of(before, after));
            return;
        }
        Optional<Map<String, Object>> parts = ElementShape.partsOf(before.value());
        if (parts.isPresent()) {
            ElementShape.partsOf(after.value())
                    .ifPresent(others -> compareParts(address, before, parts.get(), after, others));
            return;
        }
        DifferenceKind kind = before.value() instanceof LocalizedText && after.value() instanceof LocalizedText
                ? DifferenceKind.REWORDED
                : DifferenceKind.CHANGED;
        found.add(new Difference(kind, address, property, Optional.of(before), Optional.of(after)));
    }

    private void compareParts(
            Address address, Side before, Map<String, Object> parts, Side after, Map<String, Object> others) {
        Set<String> names = new LinkedHashSet<>(parts.keySet());
        names.addAll(others.keySet());
        for (String name : names) {
            compare(
                    address,
                    Optional.of(name),
                    Optional.ofNullable(parts.get(name)).map(value -> before.property(name, value)),
                    Optional.ofNullable(others.get(name)).map(value -> after.property(name, value)));
        }
    }

    private void compareLists(Address list, ListComparison lists) {
        Set<String> moved = lists.moved();
        lists.before().forEach((key, before) -> {
            Address address = list.child(key);
            Optional<Side> after = Optional.ofNullable(lists.after().get(key));
            if (after.isEmpty()) {
                element(DifferenceKind.REMOVED, address, Optional.of(before), after);
                return;
            }
            if (moved.contains(key)) {
                element(DifferenceKind.MOVED, address, Optional.of(before), after);
            }
            compare(address, Optional.empty(), before, after.get());
        });
        lists.after().forEach((key, after) -> {
            if (!lists.before().containsKey(key)) {
                element(DifferenceKind.ADDED, list.child(key), Optional.empty(), Optional.of(after));
            }
        });
    }

    private void element(DifferenceKind kind, Address address, Optional<Side> before, Optional<Side> after) {
        found.add(new Difference(kind, address, Optional.empty(), before, after));
    }
}

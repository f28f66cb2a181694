package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.catalogue.internal.TypeProperties;
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
        Optional<TypeProperties> properties = TypeProperties.of(before.value());
        if (properties.isPresent()) {
            compareParts(address, properties.get(), before, after);
            return;
        }
        DifferenceKind kind = before.value() instanceof LocalizedText && after.value() instanceof LocalizedText
                ? DifferenceKind.REWORDED
                : DifferenceKind.CHANGED;
        found.add(new Difference(kind, address, property, Optional.of(before), Optional.of(after)));
    }

    private void compareParts(Address address, TypeProperties properties, Side before, Side after) {
        for (TypeProperties.Property property : properties.all()) {
            Optional<?> part = property.of(before.value());
            Optional<?> other = property.of(after.value());
            // Most parts are the same: only what differs is given a place.
            if (!part.equals(other)) {
                compare(
                        address,
                        Optional.of(property.name()),
                        part.map(value -> before.property(property.name(), value)),
                        other.map(value -> after.property(property.name(), value)));
            }
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

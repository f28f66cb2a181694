package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference.Side;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties.Property;
import nl.werkzaak.mentorwijs.model.provenance.Address;

/** Finds the parts of a pair: the elements of a list, or the properties of anything else. */
final class PairParts {

    private final Pair whole;

    private PairParts(Pair whole) {
        this.whole = whole;
    }

    static List<Pair> of(Pair whole) {
        PairParts parts = new PairParts(whole);
        return areElements(whole.before(), whole.after()) ? parts.elements() : parts.properties();
    }

    /** Whether what is there are lists of elements with keys; an empty list may hold anything. */
    static boolean areElements(Optional<Side> before, Optional<Side> after) {
        return Stream.of(before, after).flatMap(Optional::stream).allMatch(side -> isKeyed(side.value()));
    }

    private static boolean isKeyed(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(Keyed.class::isInstance);
    }

    private List<Pair> elements() {
        List<Side> old = items(whole.before());
        List<Side> young = items(whole.after());
        Alignment alignment = Alignment.of(keyed(old), keyed(young));
        Set<Integer> moved = alignment.moved();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Optional<Side> counterpart =
                    alignment.counterpart(i).stream().mapToObj(young::get).findFirst();
            pairs.add(element(Optional.of(old.get(i)), counterpart, moved.contains(i)));
        }
        alignment.added().forEach(i -> pairs.add(element(Optional.empty(), Optional.of(young.get(i)), false)));
        return List.copyOf(pairs);
    }

    private static List<Side> items(Optional<Side> list) {
        return list.map(Side::items).orElse(List.of());
    }

    private static List<Keyed> keyed(List<Side> items) {
        return items.stream().map(Side::value).map(Keyed.class::cast).toList();
    }

    private Pair element(Optional<Side> before, Optional<Side> after, boolean moved) {
        Keyed element = (Keyed) Pair.value(before.or(() -> after));
        Address address = whole.address().child(element.key());
        return new Pair(Optional.of(whole), address, Optional.empty(), before, after, moved);
    }

    private List<Pair> properties() {
        return TypeProperties.of(Pair.value(whole.before().or(whole::after))).stream()
                .flatMap(properties -> properties.all().stream())
                .flatMap(this::property)
                .toList();
    }

    /** Most properties are the same: only what differs or holds elements is given a place. */
    private Stream<Pair> property(Property property) {
        Optional<?> old = whole.before().flatMap(side -> property.of(side.value()));
        Optional<?> young = whole.after().flatMap(side -> property.of(side.value()));
        if (old.equals(young) && old.filter(PairParts::isKeyed).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Pair(
                Optional.of(whole),
                whole.address(),
                Optional.of(property.name()),
                whole.before().flatMap(side -> side.property(property)),
                whole.after().flatMap(side -> side.property(property)),
                false));
    }
}

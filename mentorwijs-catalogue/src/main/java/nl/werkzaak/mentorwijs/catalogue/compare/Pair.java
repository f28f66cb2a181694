package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference.Side;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A section, an element or a property of two trainings, side by side. What only one of them has is a pair with one side.
 * Instances are immutable and safe to share.
 *
 * <p>The parts of a section or of a property that is a list are its elements. The parts of anything else are the properties
 * that differ, and the lists of elements. They are found when somebody asks, and once.
 */
public final class Pair {

    private final Optional<Pair> holder;
    private final Address address;
    private final Optional<String> property;
    private final Optional<Side> before;
    private final Optional<Side> after;
    private final boolean moved;

    /** Whoever finds them at the same time finds the same, so that it does not matter whose stay. */
    private @Nullable List<Pair> parts;

    Pair(
            Optional<Pair> holder,
            Address address,
            Optional<String> property,
            Optional<Side> before,
            Optional<Side> after,
            boolean moved) {
        this.holder = holder;
        this.address = address;
        this.property = property;
        this.before = before;
        this.after = after;
        this.moved = moved;
    }

    /** What the documents of both trainings call by a name. */
    static Pair of(String name, Optional<?> before, Optional<?> after) {
        String pointer = "/" + name;
        return new Pair(
                Optional.empty(),
                Address.parse(name),
                Optional.empty(),
                before.map(value -> new Side(pointer, value)),
                after.map(value -> new Side(pointer, value)),
                false);
    }

    /**
     * The pair of which this is a part.
     *
     * @return the pair, empty for a section
     */
    public Optional<Pair> holder() {
        return holder;
    }

    /**
     * The element whose part this element is.
     *
     * @return the pair of that element, empty for an element of a section
     */
    public Optional<Pair> whole() {
        return holder.flatMap(Pair::holder);
    }

    /**
     * The address of the section or the element.
     *
     * @return the address, not null
     */
    public Address address() {
        return address;
    }

    /**
     * What addresses an element within its list; for a section its name.
     *
     * @return the key, not null
     */
    public String key() {
        return address.value().substring(address.value().lastIndexOf('/') + 1);
    }

    /**
     * What the first training has.
     *
     * @return the side, empty if it has nothing
     */
    public Optional<Side> before() {
        return before;
    }

    /**
     * What the second training has.
     *
     * @return the side, empty if it has nothing
     */
    public Optional<Side> after() {
        return after;
    }

    /**
     * The value of the first training.
     *
     * @param type  its type, not null
     * @param <T>  its type
     * @return the value, empty if there is none of the type
     */
    public <T> Optional<T> before(Class<T> type) {
        return before.map(Side::value).filter(type::isInstance).map(type::cast);
    }

    /**
     * The value of the second training.
     *
     * @param type  its type, not null
     * @param <T>  its type
     * @return the value, empty if there is none of the type
     */
    public <T> Optional<T> after(Class<T> type) {
        return after.map(Side::value).filter(type::isInstance).map(type::cast);
    }

    /**
     * Where the second training has it.
     *
     * @return the place as a JSON Pointer, not null
     * @throws NoSuchElementException if it has not
     */
    public String pointer() {
        return after.map(Side::pointer).orElseThrow();
    }

    /**
     * Whether both trainings have it.
     *
     * @return true if they do
     */
    public boolean isShared() {
        return before.isPresent() && after.isPresent();
    }

    /**
     * How the two sides themselves differ, whatever differs among their parts.
     *
     * @return the kind, empty if they do not
     */
    public Optional<DifferenceKind> kind() {
        if (!isShared()) {
            return before.or(() -> after).map(side -> kindOfOneSide());
        }
        if (moved) {
            return Optional.of(DifferenceKind.MOVED);
        }
        Object old = value(before);
        Object young = value(after);
        if (isMadeOfParts() || Sameness.same(old, young)) {
            return Optional.empty();
        }
        return Optional.of(
                old instanceof LocalizedText && young instanceof LocalizedText
                        ? DifferenceKind.REWORDED
                        : DifferenceKind.CHANGED);
    }

    private DifferenceKind kindOfOneSide() {
        boolean isElement = holder.isPresent() && property.isEmpty();
        if (!isElement) {
            return DifferenceKind.CHANGED;
        }
        return before.isEmpty() ? DifferenceKind.ADDED : DifferenceKind.REMOVED;
    }

    /**
     * Whether both trainings have the element and call it otherwise in Dutch. In other languages there is nothing to hold
     * it against but our own translation.
     *
     * @return true if so
     */
    public boolean isCalledOtherwise() {
        Optional<LocalizedText> other = after(Labelled.class).map(Labelled::getLabel);
        return before(Labelled.class)
                .map(Labelled::getLabel)
                .filter(label -> other.isPresent() && !Sameness.sameInDutch(label, other.get()))
                .isPresent();
    }

    /**
     * Everything that differs: the pair itself and what is within it.
     *
     * @return the differences, in the order of the first training and then what the second adds; not null
     */
    public List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        gather(found);
        return found;
    }

    private void gather(List<Difference> found) {
        kind().ifPresent(kind -> found.add(new Difference(kind, address, property, before, after)));
        if (isShared() && !value(before).equals(value(after))) {
            parts().forEach(part -> part.gather(found));
        }
    }

    /** How many elements are the same, at the same place among the others; what is no list counts as one. */
    int unchanged() {
        return isList(before) ? (int) parts().stream().filter(Pair::isUnchanged).count() : isUnchanged() ? 1 : 0;
    }

    private boolean isUnchanged() {
        return differences().isEmpty();
    }

    /**
     * The elements of a list, in the order of the first training and then what the second adds.
     *
     * @return the pairs, none if this is no list; not null
     */
    public List<Pair> elements() {
        return isList(before.or(() -> after)) ? parts() : List.of();
    }

    /**
     * The elements of a list that the second training has, in its order.
     *
     * @return the pairs, none if this is no list; not null
     */
    public List<Pair> elementsAfter() {
        return elements().stream()
                .filter(pair -> pair.after.isPresent())
                .sorted(Comparator.comparingInt(
                        pair -> pair.after.map(Side::index).orElseThrow()))
                .toList();
    }

    /**
     * The elements of a list within this element.
     *
     * @param name  the property that is the list, not null
     * @return the pair of the list, empty if neither training has an element in it
     */
    public Optional<Pair> part(String name) {
        return parts().stream()
                .filter(part -> part.property.filter(name::equals).isPresent())
                .findFirst();
    }

    private List<Pair> parts() {
        List<Pair> known = parts;
        if (known == null) {
            known = PairParts.of(this);
            parts = known;
        }
        return known;
    }

    private boolean isMadeOfParts() {
        return PairParts.areElements(before, after)
                || TypeProperties.of(value(before)).isPresent();
    }

    static Object value(Optional<Side> side) {
        return side.map(Side::value).orElseThrow();
    }

    private static boolean isList(Optional<Side> side) {
        return side.isPresent() && side.get().value() instanceof List<?>;
    }
}

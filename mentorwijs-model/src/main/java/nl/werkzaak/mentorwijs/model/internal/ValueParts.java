package nl.werkzaak.mentorwijs.model.internal;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Validated;

/**
 * The parts of a value of the model. Making one costs next to nothing, since a part is looked up when it is asked for.
 *
 * @param value  the value, not null
 */
public record ValueParts(Validated value) implements Parts {

    /**
     * The parts of each element of a list.
     *
     * @param elements  the elements, not null
     * @return their parts in order, empty if the list is one of single values; not null
     */
    public static List<Parts> ofEach(List<?> elements) {
        return elements.stream()
                .filter(Keyed.class::isInstance)
                .map(element -> (Parts) new ValueParts((Validated) element))
                .toList();
    }

    @Override
    public Optional<String> key() {
        return value instanceof Keyed keyed ? Optional.of(keyed.key()) : Optional.empty();
    }

    @Override
    public boolean isAbsent(String property) {
        return value(property).isEmpty();
    }

    @Override
    public Optional<Object> value(String property) {
        return TypeProperties.of(value)
                .flatMap(properties -> properties.find(property))
                .flatMap(found -> found.of(value));
    }

    @Override
    public Optional<List<Parts>> elements(String list) {
        return value(list).map(items -> ofEach((List<?>) items));
    }

    /**
     * An object within this one that is no element of a list.
     *
     * @param property  the name of its property, not null
     * @return its parts, empty if there is none
     */
    public Optional<ValueParts> part(String property) {
        return value(property)
                .filter(part -> TypeProperties.of(part).isPresent())
                .map(part -> new ValueParts((Validated) part));
    }

    /**
     * An element of a list.
     *
     * @param list  the name of the list, not null
     * @param key  the key of the element, not null
     * @return its parts, empty if the list has no such element
     */
    public Optional<ValueParts> element(String list, String key) {
        return value(list).stream()
                .flatMap(elements -> ((List<?>) elements).stream())
                .filter(element -> ((Keyed) element).key().equals(key))
                .findFirst()
                .map(element -> new ValueParts((Validated) element));
    }
}

package nl.werkzaak.mentorwijs.io.internal.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the canonical training has at a place, from which is filled in what a document leaves out.
 */
public final class Known {

    private final Object value;
    private final Map<String, Known> parts = new HashMap<>();
    private final Map<String, Map<Object, Known>> elements = new HashMap<>();

    private Known(Object value) {
        this.value = value;
    }

    /**
     * What is known of an object and of all within it.
     *
     * @param shape  the shape of the object, not null
     * @param value  the object, not null
     * @return what is known, not null
     */
    public static Known of(ObjectShape shape, Object value) {
        Known known = new Known(value);
        for (Property property : shape.properties()) {
            Object part = property.of(value);
            if (part == null) {
                continue;
            }
            if (property.shape() instanceof ObjectShape object) {
                known.parts.put(property.name(), of(object, part));
            }
            if (property.shape() instanceof ListShape list && list.item() instanceof ObjectShape object) {
                known.elements.put(property.name(), byKey(object, (List<?>) part));
            }
        }
        return known;
    }

    private static Map<Object, Known> byKey(ObjectShape shape, List<?> elements) {
        Map<Object, Known> byKey = new HashMap<>();
        for (Object element : elements) {
            Object key = shape.keyOf(element);
            if (key != null) {
                byKey.put(key, of(shape, element));
            }
        }
        return byKey;
    }

    /**
     * The object.
     *
     * @return the object, not null
     */
    public Object value() {
        return value;
    }

    /**
     * What is known of an object within this one that is no element of a list.
     *
     * @param property  the name of its property, not null
     * @return what is known, empty if nothing is
     */
    public Optional<Known> part(String property) {
        return Optional.ofNullable(parts.get(property));
    }

    /**
     * What is known of an element of a list of this object.
     *
     * @param property  the name of the list, not null
     * @param key  the key of the element, as a value of the model; null if there is none
     * @return what is known, empty if nothing is
     */
    public Optional<Known> element(String property, @Nullable Object key) {
        return key == null
                ? Optional.empty()
                : Optional.ofNullable(elements(property).get(key));
    }

    /**
     * The elements that are known of a list of this object.
     *
     * @param property  the name of the list, not null
     * @return the elements by key, not null
     */
    public Map<Object, Known> elements(String property) {
        return elements.getOrDefault(property, Map.of());
    }
}

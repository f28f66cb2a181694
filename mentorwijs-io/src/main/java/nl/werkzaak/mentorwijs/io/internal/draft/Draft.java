package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;
import org.jspecify.annotations.Nullable;

/**
 * What a document gives of an object: values of the model, drafts of the objects within it, and lists of either. Not
 * safe to share between threads.
 */
public final class Draft {

    /** Stands for a value that is given and cannot be used. */
    public static final Object UNUSABLE = new Object();

    private final ObjectShape shape;
    private final @Nullable Object[] values;
    private boolean empty = true;

    /**
     * A draft with nothing given.
     *
     * @param shape  the shape of the object, not null
     */
    public Draft(ObjectShape shape) {
        this.shape = shape;
        this.values = new Object[shape.properties().size()];
    }

    /**
     * Gives a property.
     *
     * @param index  the position of the property
     * @param value  its value, not null
     */
    public void give(int index, Object value) {
        values[index] = value;
        empty = false;
    }

    /**
     * Whether a property is given, usable or not.
     *
     * @param index  the position of the property
     * @return true if it is
     */
    public boolean gives(int index) {
        return values[index] != null;
    }

    /**
     * Whether nothing is given.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * What is given of a property.
     *
     * @param index  the position of the property
     * @return the value, {@link #UNUSABLE}, or null if nothing is given
     */
    public @Nullable Object get(int index) {
        return values[index];
    }

    /**
     * What is given of a property.
     *
     * @param name  the name of the property, not null
     * @return the value, {@link #UNUSABLE}, or null if nothing is given or the shape has no such property
     */
    public @Nullable Object get(String name) {
        int index = shape.indexOf(name);
        return index < 0 ? null : values[index];
    }

    /**
     * Whether a property is given, usable or not.
     *
     * @param name  the name of the property, not null
     * @return true if it is
     */
    public boolean gives(String name) {
        return get(name) != null;
    }

    /**
     * The usable value of a property.
     *
     * @param name  the name of the property, not null
     * @return the value, empty if it is not given or cannot be used
     */
    public Optional<Object> usable(String name) {
        return Optional.ofNullable(get(name)).filter(value -> value != UNUSABLE);
    }

    /**
     * What is given, by name.
     *
     * @return the values, among them {@link #UNUSABLE}, in the order of the shape, not null
     */
    public Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                given.put(shape.properties().get(i).name(), value);
            }
        }
        return given;
    }

    /**
     * The same draft without a property.
     *
     * @param name  the name of the property, not null
     * @return another draft, not null
     */
    public Draft without(String name) {
        Draft other = new Draft(shape);
        given().forEach((property, value) -> {
            if (!property.equals(name)) {
                other.give(shape.indexOf(property), value);
            }
        });
        return other;
    }

    /**
     * Whether everything that is given can be used, also within what is given.
     *
     * @return true if nothing is {@link #UNUSABLE}
     */
    public boolean isUsable() {
        return Arrays.stream(values).allMatch(Draft::isUsable);
    }

    private static boolean isUsable(@Nullable Object value) {
        if (value instanceof Draft part) {
            return part.isUsable();
        }
        return value instanceof List<?> items ? items.stream().allMatch(Draft::isUsable) : value != UNUSABLE;
    }

    /**
     * The shape of the object.
     *
     * @return the shape, not null
     */
    public ObjectShape shape() {
        return shape;
    }

    /**
     * What tells the object from others in its list.
     *
     * @return the key as in an address, empty if it is in no list, or has no key that can be used
     */
    public Optional<String> key() {
        StringBuilder key = new StringBuilder();
        for (int index : shape.key()) {
            Object part = values[index];
            if (part == UNUSABLE || (part == null && key.isEmpty())) {
                return Optional.empty();
            }
            if (part != null) {
                key.append(key.isEmpty() ? "" : "-").append(part);
            }
        }
        return Optional.of(key.toString()).filter(text -> !text.isEmpty());
    }

    /**
     * The object: what is given, and for the rest what is known of it.
     *
     * @param known  what the canonical training has there, empty if nothing
     * @return the object, not null
     * @throws RuntimeException if the model refuses it
     */
    public Object complete(Optional<ValueParts> known) {
        return complete(known.orElse(null));
    }

    private Object complete(@Nullable ValueParts known) {
        return make(known, known == null ? null : known.value());
    }

    /**
     * The document: what is given, and within it what is known.
     *
     * @param known  what the canonical training has, empty if nothing is filled in
     * @return the object, not null
     * @throws RuntimeException if the model refuses it
     */
    public Object completeDocument(Optional<ValueParts> known) {
        return make(known.orElse(null), null);
    }

    private Object make(@Nullable ValueParts known, @Nullable Object base) {
        @Nullable Object[] completed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                completed[i] = complete(shape.properties().get(i), value, known);
            }
        }
        return shape.make(completed, base);
    }

    private static Object complete(Property property, Object value, @Nullable ValueParts known) {
        if (value instanceof Draft part) {
            return part.complete(known == null ? Optional.empty() : known.part(property.name()));
        }
        if (value instanceof List<?> items) {
            return complete(property.name(), items, known);
        }
        return value;
    }

    /** A list that the model can keep as it is; any other it would copy, and check the whole variant a second time. */
    private static List<Object> complete(String list, List<?> items, @Nullable ValueParts known) {
        Object[] completed = new Object[items.size()];
        for (int i = 0; i < completed.length; i++) {
            Object item = items.get(i);
            completed[i] = item instanceof Draft element ? element.completeElement(list, known) : item;
        }
        return List.of(completed);
    }

    private Object completeElement(String list, @Nullable ValueParts known) {
        return complete(known == null ? Optional.empty() : key().flatMap(key -> known.element(list, key)));
    }
}

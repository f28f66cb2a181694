package nl.werkzaak.mentorwijs.model.internal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The properties of a type of the model, in the order in which a document has them; derived from the type, so that a
 * property that is added to it is compared and listed without being named here.
 */
public final class TypeProperties {

    private static final ClassValue<Optional<TypeProperties>> BY_CLASS = new ClassValue<>() {
        @Override
        protected Optional<TypeProperties> computeValue(Class<?> type) {
            return Stream.of(type.getInterfaces())
                    .filter(face -> face.isAnnotationPresent(JsonPropertyOrder.class))
                    .findFirst()
                    .map(TypeProperties::new);
        }
    };

    private final List<Property> all;
    private final Map<String, Property> byName;

    private TypeProperties(Class<?> type) {
        this.all = Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value())
                .map(name -> new Property(name, getter(type, name)))
                .toList();
        this.byName = all.stream().collect(Collectors.toMap(Property::name, property -> property));
    }

    /**
     * The getter of a property of the model.
     *
     * @param type  the type that has the property, not null
     * @param name  the name of the property in a document, not null
     * @return the getter, not null
     * @throws IllegalStateException if the type has no such property
     */
    public static Method getter(Class<?> type, String name) {
        try {
            return type.getMethod("get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no property " + name, e);
        }
    }

    /**
     * The properties of the type of a value.
     *
     * @param value  the value, not null
     * @return the properties, empty if the value is not made of properties, as a text, a number or a list is not
     */
    public static Optional<TypeProperties> of(Object value) {
        return BY_CLASS.get(value.getClass());
    }

    /**
     * What a value is made of: its properties, or else itself.
     *
     * @param value  the value, not null
     * @return the properties that it has in order, the value if it is not made of properties, nothing of a list; not null
     */
    public static List<Object> parts(Object value) {
        Optional<TypeProperties> properties = of(value);
        if (properties.isEmpty()) {
            return value instanceof List<?> ? List.of() : List.of(value);
        }
        List<Object> parts = new ArrayList<>();
        for (Property property : properties.get().all()) {
            property.of(value).ifPresent(parts::add);
        }
        return parts;
    }

    /**
     * All of them.
     *
     * @return the properties in order, not null
     */
    public List<Property> all() {
        return all;
    }

    /**
     * The property of a name.
     *
     * @param name  the name in a document, not null
     * @return the property, empty if there is none of that name
     */
    public Optional<Property> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * A property.
     *
     * @param name  its name in a document, not null
     * @param getter  its getter, not null
     */
    public record Property(String name, Method getter) {

        /**
         * What a value has as this property.
         *
         * @param owner  the value, not null
         * @return the property's value, empty if it is absent
         */
        public Optional<?> of(Object owner) {
            try {
                Object value = getter.invoke(owner);
                return value instanceof Optional<?> optional ? optional : Optional.of(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(getter + " cannot be asked", e);
            }
        }
    }
}

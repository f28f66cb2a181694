package nl.werkzaak.mentorwijs.io.internal.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that an object may have.
 *
 * @param name  its name in a document, not null
 * @param shape  what may stand there, not null
 * @param presence  whether it may be left out, not null
 * @param rules  what must hold of its value, not null
 * @param getter  gives its value of an object of the model, not null
 */
public record Property(
        String name, Shape shape, Presence presence, PropertyRules rules, Function<Object, @Nullable Object> getter) {

    /** Whether a property may be left out, and what that means. */
    public enum Presence {
        /** It must stand in the document, unless the canonical element fills it in. */
        REQUIRED,
        /** Left out, there is none. */
        OPTIONAL,
        /** A list that is empty where it is left out. */
        LIST
    }

    /**
     * The value of an object.
     *
     * @param owner  the object, not null
     * @return the value, null if it has none
     */
    public @Nullable Object of(Object owner) {
        Object value = getter.apply(owner);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    static @Nullable Object invoke(Method getter, Object owner) {
        try {
            return getter.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter + " cannot be asked", e);
        }
    }

    /**
     * A value as the model declares it.
     *
     * @param value  the value, not null
     * @return the same, within an Optional where the property is one
     */
    public Object declared(Object value) {
        return presence == Presence.OPTIONAL ? Optional.of(value) : value;
    }

    /**
     * A value as the model declares it, or what stands for none.
     *
     * @param value  the value, null if there is none
     * @return the value, an empty Optional or an empty list, not null
     * @throws IllegalArgumentException if there is none and the property is required
     */
    public Object declaredOrAbsent(@Nullable Object value) {
        if (value != null) {
            return declared(value);
        }
        return switch (presence) {
            case OPTIONAL -> Optional.empty();
            case LIST -> List.of();
            case REQUIRED -> throw new IllegalArgumentException("no " + name);
        };
    }

    /**
     * Whether the property is a list.
     *
     * @return true if it is
     */
    public boolean isList() {
        return shape instanceof ListShape;
    }

    /**
     * Whether a value says nothing, because leaving it out means the same.
     *
     * @param value  the value, null if there is none
     * @return true if it may be left out
     */
    public boolean isNothing(@Nullable Object value) {
        return value == null || (presence == Presence.LIST && ((List<?>) value).isEmpty());
    }
}

package nl.werkzaak.mentorwijs.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type, found by reflection, so that what holds for every type is tested on every type.
 *
 * @param owner  the public interface, not null
 * @param name  the name in JSON, not null
 * @param accessor  the method of the generated class that reads it, not null
 * @param mandatory  whether a value cannot be built without it
 */
record Attribute(Class<?> owner, String name, Method accessor, boolean mandatory) {

    /** The attributes of the type of a value, by name: reflection gives them in any order. */
    static List<Attribute> of(Validated value) {
        return Arrays.stream(value.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .filter(method -> !method.isBridge())
                .map(method -> of(Samples.typeOf(value), method))
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    private static Attribute of(Class<?> owner, Method accessor) {
        JsonProperty property = accessor.getAnnotation(JsonProperty.class);
        accessor.setAccessible(true);
        return new Attribute(owner, property.value(), accessor, property.required());
    }

    Object in(Validated value) {
        return call(accessor, value);
    }

    boolean isList() {
        return accessor.getReturnType() == List.class;
    }

    /** The value with this attribute replaced, through {@code withX}. */
    Validated copied(Validated value, @Nullable Object replacement) {
        String method = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return (Validated) call(taking(value.getClass(), method), value, replacement);
    }

    /** The value with this attribute replaced, through the builder. */
    Validated rebuilt(Validated value, @Nullable Object replacement) {
        Object builder = builder(owner);
        call(method(builder.getClass(), "from", owner), builder, value);
        call(taking(builder.getClass(), name), builder, replacement);
        return build(builder);
    }

    /** The method of that name which takes the attribute as its accessor gives it, or any list of it. */
    private Method taking(Class<?> type, String method) {
        Class<?> parameter = isList() ? Iterable.class : accessor.getReturnType();
        return method(type, method, parameter);
    }

    static Object builder(Class<?> type) {
        return call(method(type, "builder"), null);
    }

    static Validated build(Object builder) {
        return (Validated) call(method(builder.getClass(), "build"), builder);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            Method method = type.getMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }
}

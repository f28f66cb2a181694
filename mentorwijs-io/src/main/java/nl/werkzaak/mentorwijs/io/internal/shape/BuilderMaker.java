package nl.werkzaak.mentorwijs.io.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value with its builder.
 *
 * <p>The builder's methods are declared by a type that is not public and inherited by one that is: method handles can
 * call them, reflection cannot.
 */
final class BuilderMaker implements Maker {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType SETTER = MethodType.methodType(Object.class, Object.class, Object.class);

    private final List<Property> properties;
    private final MethodHandle builder;
    private final MethodHandle from;
    private final List<MethodHandle> setters;
    private final MethodHandle build;

    private BuilderMaker(
            List<Property> properties,
            MethodHandle builder,
            MethodHandle from,
            List<MethodHandle> setters,
            MethodHandle build) {
        this.properties = properties;
        this.builder = builder;
        this.from = from;
        this.setters = setters;
        this.build = build;
    }

    static BuilderMaker of(Class<?> type, Class<?> builderType, List<Property> properties) {
        try {
            List<MethodHandle> setters = new ArrayList<>();
            for (Property property : properties) {
                setters.add(method(builderType, property.name(), parameter(type, property)));
            }
            return new BuilderMaker(
                    properties,
                    LOOKUP.findConstructor(builderType, MethodType.methodType(void.class))
                            .asType(MethodType.methodType(Object.class)),
                    method(builderType, "from", type),
                    setters,
                    LOOKUP.findVirtual(builderType, "build", MethodType.methodType(type))
                            .asType(MethodType.methodType(Object.class, Object.class)));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    private static MethodHandle method(Class<?> builderType, String name, Class<?> parameter)
            throws NoSuchMethodException, IllegalAccessException {
        return LOOKUP.findVirtual(builderType, name, MethodType.methodType(builderType, parameter))
                .asType(SETTER);
    }

    private static Class<?> parameter(Class<?> type, Property property) {
        return switch (property.presence()) {
            case OPTIONAL -> Optional.class;
            case LIST -> Iterable.class;
            case REQUIRED -> Shapes.getter(type, property.name()).getReturnType();
        };
    }

    @Override
    public Object make(@Nullable Object[] values, @Nullable Object base) {
        try {
            Object made = (Object) builder.invokeExact();
            if (base != null && Arrays.asList(values).contains(null)) {
                made = (Object) from.invokeExact(made, base);
            }
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    made = (Object)
                            setters.get(i).invokeExact(made, properties.get(i).declared(value));
                }
            }
            return (Object) build.invokeExact(made);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a builder throws no checked exception", e);
        }
    }
}

package nl.werkzaak.mentorwijs.io.internal.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a record with its constructor; the properties are the components in their order. */
final class RecordMaker implements Maker {

    private final List<Property> properties;
    private final Constructor<?> constructor;

    private RecordMaker(List<Property> properties, Constructor<?> constructor) {
        this.properties = properties;
        this.constructor = constructor;
    }

    static RecordMaker of(Class<?> type, List<Property> properties) {
        try {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return new RecordMaker(properties, type.getConstructor(components));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    @Override
    public Object make(@Nullable Object[] values, @Nullable Object base) {
        try {
            Object[] arguments = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                arguments[i] = properties.get(i).declaredOrAbsent(values[i]);
            }
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }
}

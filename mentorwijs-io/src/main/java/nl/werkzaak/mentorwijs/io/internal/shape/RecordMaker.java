package nl.werkzaak.mentorwijs.io.internal.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a record with its constructor; the properties are the components in their order. */
final class RecordMaker implements Maker {

    private final Constructor<?> constructor;

    private RecordMaker(Constructor<?> constructor) {
        this.constructor = constructor;
    }

    static RecordMaker of(Class<?> type) {
        try {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return new RecordMaker(type.getConstructor(components));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    @Override
    public Object make(@Nullable Object[] values, Optional<Object> base) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }
}

package nl.werkzaak.mentorwijs.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.jspecify.annotations.Nullable;

/**
 * A valid value that breaks a rule once one of its attributes is replaced.
 *
 * @param rule  the id of the rule, not null
 * @param valid  the valid value, not null
 * @param attributeName  the attribute to replace, not null
 * @param broken  what to replace it with, as the accessor gives it, not null
 */
record BrokenSample(String rule, Validated valid, String attributeName, Object broken) {

    Attribute attribute() {
        return Attribute.of(valid).stream()
                .filter(attribute -> attribute.name().equals(attributeName))
                .findFirst()
                .orElseThrow();
    }

    /** The broken value, made by the constructor of the generated class, which checks nothing. */
    Validated pastTheBuilder() {
        try {
            Field[] fields = Arrays.stream(valid.getClass().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .toArray(Field[]::new);
            @Nullable Object[] arguments = new @Nullable Object[fields.length];
            Class<?>[] types = new Class<?>[fields.length];
            for (int i = 0; i < fields.length; i++) {
                fields[i].setAccessible(true);
                types[i] = fields[i].getType();
                arguments[i] = fields[i].getName().equals(attributeName) ? stored() : fields[i].get(valid);
            }
            Constructor<? extends Validated> constructor = valid.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The value as the generated class keeps it: what an Optional holds, or null. */
    private @Nullable Object stored() {
        return broken instanceof Optional<?> optional ? optional.orElse(null) : broken;
    }

    @Override
    public String toString() {
        return rule + " in " + Samples.typeOf(valid).getSimpleName() + "." + attributeName;
    }
}

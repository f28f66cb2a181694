package nl.werkzaak.mentorwijs.model.constraint;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** Gets a property of a value. */
final class Getter {

    private final MethodHandle handle;

    private Getter(MethodHandle handle) {
        this.handle = handle;
    }

    /** The getter of a property of a public type in an exported package, as every type of the model is. */
    static Getter of(Method method) {
        try {
            return new Getter(MethodHandles.publicLookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, Object.class)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not accessible", e);
        }
    }

    Object of(Object owner) {
        try {
            return (Object) handle.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}

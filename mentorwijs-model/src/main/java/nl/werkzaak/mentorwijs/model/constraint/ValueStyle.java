package nl.werkzaak.mentorwijs.model.constraint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of every immutable type: the generated class stays out of sight, accessors are {@code getX} so that
 * any Jakarta Validation provider sees their constraints, and only the JDK's own collections are used.
 *
 * <p>It stays in the source: in a class file, the compiler of whoever uses the type would warn that it does not know
 * the constants of Immutables.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}

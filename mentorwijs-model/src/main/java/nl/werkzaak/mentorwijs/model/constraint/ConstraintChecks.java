package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns the constraints that stand on a type, a property or what a property holds into checks. */
final class ConstraintChecks {

    private ConstraintChecks() {}

    /** The constraints of a type on its values as a whole. */
    static List<Predicate<@Nullable Object>> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredAnnotations())
                .flatMap(annotation -> check(annotation).stream())
                .toList();
    }

    /** The constraints of a property, empty if it has none. */
    static Optional<Predicate<@Nullable Object>> of(Method getter) {
        return check(getter.getAnnotatedReturnType(), getter.getDeclaredAnnotations());
    }

    /** A constraint that may stand on a method and on a type stands on both, and is one. */
    private static Optional<Predicate<@Nullable Object>> check(AnnotatedType type, Annotation... more) {
        Set<Annotation> annotations = new LinkedHashSet<>(List.of(type.getAnnotations()));
        annotations.addAll(List.of(more));
        return annotations.stream()
                .flatMap(annotation -> check(annotation).stream())
                .reduce(Predicate::and)
                .map(check -> within(type).map(check::and).orElse(check))
                .or(() -> within(type));
    }

    /**
     * The constraints on what an Optional or a list holds; of an empty Optional they see null. What any other type holds
     * is not looked at, and so never accepted.
     */
    private static Optional<Predicate<@Nullable Object>> within(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return Optional.empty();
        }
        Class<?> raw = (Class<?>) ((ParameterizedType) container.getType()).getRawType();
        return Arrays.stream(container.getAnnotatedActualTypeArguments())
                .flatMap(argument -> check(argument).stream())
                .findFirst()
                .map(check -> within(raw, check));
    }

    private static Predicate<@Nullable Object> within(Class<?> raw, Predicate<@Nullable Object> check) {
        if (raw == Optional.class) {
            return value -> check.test(((Optional<?>) Objects.requireNonNull(value)).orElse(null));
        }
        return raw == List.class
                ? value -> holdsOfEach((List<?>) Objects.requireNonNull(value), check)
                : ConstraintChecks::never;
    }

    private static boolean holdsOfEach(List<?> items, Predicate<@Nullable Object> check) {
        for (Object item : items) {
            if (!check.test(item)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Predicate<@Nullable Object>> check(Annotation annotation) {
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        if (constraint == null) {
            return holdsConstraints(annotation) ? Optional.of(ConstraintChecks::never) : Optional.empty();
        }
        return Optional.of(constraint.validatedBy().length == 1 ? own(annotation, constraint) : standard(annotation));
    }

    /** Whether an annotation is what Java makes of a constraint that stands on the same place twice. */
    private static boolean holdsConstraints(Annotation annotation) {
        return Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .map(Method::getReturnType)
                .anyMatch(type -> type.isArray() && type.getComponentType().isAnnotationPresent(Constraint.class));
    }

    /** The validator of a constraint of ours, as Jakarta Validation makes it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Predicate<@Nullable Object> own(Annotation annotation, Constraint constraint) {
        try {
            ConstraintValidator validator =
                    constraint.validatedBy()[0].getConstructor().newInstance();
            validator.initialize(annotation);
            return value -> validator.isValid(value, UnreportedContext.CONTEXT);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation + " has no validator", e);
        }
    }

    /** The constraints of Jakarta Validation that the model uses; their validators belong to its provider. */
    private static Predicate<@Nullable Object> standard(Annotation annotation) {
        if (annotation instanceof Positive) {
            return value -> value == null || isPositive(value);
        }
        if (annotation instanceof NotEmpty) {
            return value -> value instanceof Collection<?> list && !list.isEmpty();
        }
        if (annotation instanceof Size size) {
            return value -> value == null
                    || (value instanceof Collection<?> list && size.min() <= list.size() && list.size() <= size.max());
        }
        if (annotation instanceof Pattern pattern && pattern.flags().length == 0) {
            Predicate<String> whole =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            return value -> value == null || (value instanceof String text && whole.test(text));
        }
        return ConstraintChecks::never;
    }

    private static boolean isPositive(Object number) {
        return number instanceof Integer whole
                ? whole > 0
                : number instanceof BigDecimal decimal && decimal.signum() > 0;
    }

    private static boolean never(@Nullable Object value) {
        return false;
    }
}

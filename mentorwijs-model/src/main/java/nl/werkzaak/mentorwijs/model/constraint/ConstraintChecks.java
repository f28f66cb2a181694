package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the constraints on a type, a property or what a property holds into checks. One that is not known is a fault of
 * ours, and refused.
 */
final class ConstraintChecks {

    private ConstraintChecks() {}

    /** The constraints of a type on its values as a whole. */
    static Check of(Class<?> type) {
        return all(type, type);
    }

    /** The constraints of a property; one that may be on a method and on a type is on both, and is one. */
    static Check of(Method getter) {
        AnnotatedType type = getter.getAnnotatedReturnType();
        return all(rawOf(type), getter, type).and(within(type));
    }

    private static Check all(Class<?> type, AnnotatedElement... places) {
        Set<Annotation> annotations = new LinkedHashSet<>();
        Arrays.stream(places)
                .map(AnnotatedElement::getDeclaredAnnotations)
                .forEach(found -> annotations.addAll(List.of(found)));
        return annotations.stream().map(annotation -> check(annotation, type)).reduce(Check.NONE, Check::and);
    }

    /** The constraints on what an Optional or a list holds; of an empty Optional they see null. */
    private static Check within(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return Check.NONE;
        }
        Check check = Arrays.stream(container.getAnnotatedActualTypeArguments())
                .map(argument -> all(rawOf(argument), argument).and(within(argument)))
                .reduce(Check.NONE, Check::and);
        Class<?> raw = rawOf(type);
        if (check == Check.NONE) {
            return check;
        } else if (raw == Optional.class) {
            return (value, found) -> check.on(((Optional<?>) Objects.requireNonNull(value)).orElse(null), found);
        } else if (raw == List.class) {
            return (value, found) -> onEach((@Nullable List<?>) value, check, found);
        }
        throw new IllegalStateException("a constraint on what a " + raw.getSimpleName() + " holds is not known");
    }

    private static void onEach(@Nullable List<?> items, Check check, List<BrokenConstraint> found) {
        for (int i = 0; items != null && i < items.size(); i++) {
            int before = found.size();
            check.on(items.get(i), found);
            if (found.size() > before) {
                BrokenConstraint.moveBelow(i + "/" + PropertyPath.LIST_ELEMENT, found, before);
            }
        }
    }

    private static Check check(Annotation annotation, Class<?> type) {
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        if (constraint == null && !holdsConstraints(annotation)) {
            return Check.NONE;
        }
        KnownConstraint<?> known = KnownConstraint.of(annotation);
        if (constraint == null || !known.isOfTheDefaultGroup()) {
            throw StandardConstraints.unknown(annotation, type);
        }
        Function<@Nullable Object, List<Violation>> rule = constraint.validatedBy().length == 1
                ? own(annotation, constraint)
                : StandardConstraints.rule(known, type);
        return (value, found) -> {
            List<Violation> violations = rule.apply(value);
            if (!violations.isEmpty()) {
                violations.stream()
                        .limit(Reports.MOST)
                        .map(violation -> violation.orOf(known.rule()))
                        .forEach(violation -> found.add(new BrokenConstraint(known, violation, value)));
            }
        };
    }

    /** Whether an annotation is what Java makes of a constraint that is on the same place twice. */
    private static boolean holdsConstraints(Annotation annotation) {
        return Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .map(Method::getReturnType)
                .anyMatch(type -> type.isArray() && type.getComponentType().isAnnotationPresent(Constraint.class));
    }

    /** The rule of a constraint of ours, made as Jakarta Validation makes it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function<@Nullable Object, List<Violation>> own(Annotation annotation, Constraint constraint) {
        try {
            ConstraintValidator validator =
                    constraint.validatedBy()[0].getConstructor().newInstance();
            ConstraintRule rule = (ConstraintRule) validator;
            rule.initialize(annotation);
            return value -> value == null ? List.of() : rule.violationsOf(value);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(annotation + " has no rule", e);
        }
    }

    private static Class<?> rawOf(AnnotatedType annotated) {
        Type type = annotated.getType();
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> known ? known : Object.class;
    }
}

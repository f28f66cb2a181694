package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one place where the constraints of the model are run. Safe to share between threads. */
public final class Constraints {

    private Constraints() {}

    /**
     * Refuses a value that breaks a constraint.
     *
     * @param value  the value, not null
     * @throws ConstraintViolationException if a constraint is broken; its message names all of them, in Dutch and in
     *     English
     */
    public static void requireValid(Validated value) {
        List<BrokenConstraint> broken = ConstraintPlan.of(value.getClass()).brokenBy(value);
        if (!broken.isEmpty()) {
            throw refusal(value, broken);
        }
    }

    /**
     * What is wrong with one property on its own, before any value that has it exists.
     *
     * @param type  the type that declares the property, not null
     * @param property  the name of the property as in a document, not null
     * @param value  the value that the property would get, not null
     * @return the violations in the order of their paths, empty if there are none
     * @throws IllegalArgumentException if the type has no such property
     */
    public static List<Violation> ofProperty(Class<? extends Validated> type, String property, Object value) {
        return ConstraintPlan.of(type).brokenBy(property, value).stream()
                .map(BrokenConstraint::asViolation)
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::rule))
                .toList();
    }

    private static ConstraintViolationException refusal(Validated value, List<BrokenConstraint> broken) {
        Set<ConstraintViolation<?>> violations = broken.stream()
                .map(each -> new ModelViolation(value, each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String summary =
                violations.stream().map(ConstraintViolation::toString).sorted().collect(Collectors.joining("\n"));
        return new ConstraintViolationException(summary, violations);
    }
}

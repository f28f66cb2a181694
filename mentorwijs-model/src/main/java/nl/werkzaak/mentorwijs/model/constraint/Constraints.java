package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;

/**
 * The one place where the constraints of the model are run. Safe to share between threads.
 *
 * <p>What is valid is accepted without booting the validator, which takes as long as reading many documents; it boots
 * on the first violation and lives as long as the class.
 */
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
        if (ConstraintPlan.accepts(value)) {
            return;
        }
        Set<ConstraintViolation<Validated>> violations = Booted.VALIDATOR.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(summary(violations), violations);
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
        return Booted.VALIDATOR.validateValue(type, property, value).stream()
                .map(Violation::from)
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::rule))
                .toList();
    }

    private static String summary(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> place(violation) + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The type, the property and, unless it has parts of its own, the value. */
    private static String place(ConstraintViolation<?> violation) {
        String type = violation.getRootBeanClass().getInterfaces()[0].getSimpleName();
        String path = violation.getPropertyPath().toString();
        String property = path.isEmpty() ? type : type + "." + path;
        Object value = violation.getInvalidValue();
        return value instanceof String || value instanceof Number || value instanceof Duration
                ? property + " = " + ShownValue.of(value.toString()) + ": "
                : property + ": ";
    }

    private static final class Booted {

        static final Validator VALIDATOR = boot();

        private static Validator boot() {
            ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new BilingualInterpolator())
                    .buildValidatorFactory();
            return factory.getValidator();
        }
    }
}

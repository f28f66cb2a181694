package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a constraint of ours, written once: the model collects its violations, and a host's Jakarta validator has
 * them reported. Null is valid.
 *
 * @param <A>  the constraint
 * @param <T>  the type of the values that it looks at
 */
public interface ConstraintRule<A extends Annotation, T> extends ConstraintValidator<A, T> {

    /**
     * The violations in a value. Where the rule id of one is empty, it is that of the constraint's message.
     *
     * @param value  the value, not null
     * @return the violations, each with its path from the value, empty if there are none
     */
    List<Violation> violationsOf(T value);

    @Override
    default boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return value == null || Reports.none(context, violationsOf(value));
    }
}

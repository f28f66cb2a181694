package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

/**
 * Values of which no two are equal. Null is valid.
 */
@Documented
@Constraint(validatedBy = UniqueValues.ForValues.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueValues {

    /**
     * The message, as the id of the rule in braces.
     *
     * @return the template
     */
    String message();

    /**
     * The groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the values. */
    final class ForValues implements ConstraintRule<UniqueValues, List<?>> {

        /** The validator that Jakarta Validation makes. */
        public ForValues() {}

        @Override
        public List<Violation> violationsOf(List<?> values) {
            return ListRules.duplicates(values, value -> Optional.of(value.toString()));
        }
    }
}

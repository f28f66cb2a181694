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
 * Elements of which no two have the same key. Null is valid.
 */
@Documented
@Constraint(validatedBy = UniqueKeys.ForElements.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueKeys {

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

    /** Checks the keys of the elements. */
    final class ForElements implements ConstraintRule<UniqueKeys, List<? extends Keyed>> {

        /** The validator that Jakarta Validation makes. */
        public ForElements() {}

        @Override
        public List<Violation> violationsOf(List<? extends Keyed> elements) {
            return ListRules.duplicates(elements, element -> Optional.of(element.key()));
        }
    }
}

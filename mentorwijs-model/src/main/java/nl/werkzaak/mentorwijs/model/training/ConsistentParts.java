package nl.werkzaak.mentorwijs.model.training;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import nl.werkzaak.mentorwijs.model.constraint.ConstraintRule;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * A training, or part of one, whose parts agree: see {@link TrainingOutline#disagreements}.
 */
@Documented
@Constraint(validatedBy = ConsistentParts.ForOutlined.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentParts {

    /**
     * The message; replaced by that of the part of the rule that is broken.
     *
     * @return the template
     */
    String message() default "{effort.contact-time.sum}";

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

    /** Checks that the parts agree. */
    final class ForOutlined implements ConstraintRule<ConsistentParts, Outlined> {

        /** The validator that Jakarta Validation makes. */
        public ForOutlined() {}

        @Override
        public List<Violation> violationsOf(Outlined outlined) {
            return outlined.outline().disagreements();
        }
    }
}

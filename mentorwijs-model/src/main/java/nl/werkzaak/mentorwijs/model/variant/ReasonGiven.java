package nl.werkzaak.mentorwijs.model.variant;

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
 * A reason that says something: a goal, a text or both. Null is valid.
 */
@Documented
@Constraint(validatedBy = ReasonGiven.ForReason.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReasonGiven {

    /**
     * The message, as the id of the rule in braces.
     *
     * @return the template
     */
    String message() default "{reason.empty}";

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

    /** Checks that the reason says something. */
    final class ForReason implements ConstraintRule<ReasonGiven, AdaptationReason> {

        /** The validator that Jakarta Validation makes. */
        public ForReason() {}

        @Override
        public List<Violation> violationsOf(AdaptationReason reason) {
            return reason.getGoal().isPresent() || reason.getText().isPresent()
                    ? List.of()
                    : List.of(Violation.of("", ""));
        }
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A duration of more than zero and of whole minutes, so that it can be written as hours and minutes. Null is valid.
 */
@Documented
@Constraint(validatedBy = PositiveDuration.ForDuration.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PositiveDuration {

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

    /** Checks a duration. */
    final class ForDuration implements ConstraintValidator<PositiveDuration, Duration> {

        /** The validator that Jakarta Validation makes. */
        public ForDuration() {}

        @Override
        public boolean isValid(@Nullable Duration duration, ConstraintValidatorContext context) {
            return duration == null || (duration.compareTo(Duration.ZERO) > 0 && isWholeMinutes(duration));
        }

        private static boolean isWholeMinutes(Duration duration) {
            return duration.getNano() == 0 && duration.getSeconds() % 60 == 0;
        }
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.List;

/**
 * A duration of more than zero and of whole minutes, so that it can be written as hours and minutes, and not so long
 * that a list of them could not be added up. Null is valid.
 */
@Documented
@Constraint(validatedBy = PositiveDuration.ForDuration.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PositiveDuration {

    /**
     * The message, as the id of the rule in braces; another where the duration is too long.
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
    final class ForDuration implements ConstraintRule<PositiveDuration, Duration> {

        private static final Duration LONGEST = Duration.ofHours(1_000_000);

        /** The validator that Jakarta Validation makes. */
        public ForDuration() {}

        /**
         * Whether a duration is longer than any duration may be.
         *
         * @param duration  the duration, not null
         * @return true if it is
         */
        public static boolean isTooLong(Duration duration) {
            return duration.compareTo(LONGEST) > 0;
        }

        @Override
        public List<Violation> violationsOf(Duration duration) {
            if (isTooLong(duration)) {
                return List.of(Violation.of("duration.limit", ""));
            }
            return duration.compareTo(Duration.ZERO) > 0 && isWholeMinutes(duration)
                    ? List.of()
                    : List.of(Violation.of("", ""));
        }

        private static boolean isWholeMinutes(Duration duration) {
            return duration.getNano() == 0 && duration.getSeconds() % 60 == 0;
        }
    }
}

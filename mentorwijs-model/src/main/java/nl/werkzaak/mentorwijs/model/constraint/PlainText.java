package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * Text that a person can read as it stands: not blank, in Unicode normal form C, without control characters, without
 * characters that turn the direction of reading, without half a surrogate pair. Null is valid.
 */
@Documented
@Constraint(validatedBy = PlainText.ForText.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /**
     * The message; replaced by that of the part of the rule that is broken.
     *
     * @return the template
     */
    String message() default "{text.blank}";

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

    /** Checks text against {@link TextRules}. */
    final class ForText implements ConstraintRule<PlainText, String> {

        /** The validator that Jakarta Validation makes. */
        public ForText() {}

        @Override
        public List<Violation> violationsOf(String text) {
            return TextRules.brokenBy(text)
                    .map(rule -> List.of(Violation.of(rule, "")))
                    .orElse(List.of());
        }
    }
}

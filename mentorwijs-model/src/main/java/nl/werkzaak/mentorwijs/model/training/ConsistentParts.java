package nl.werkzaak.mentorwijs.model.training;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.ConstraintRule;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.internal.Parts;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;

/**
 * A training, or a variant of one, whose parts agree: references resolve, and the contact time is that of the sessions. What
 * is no variant of another training has every section.
 */
@Documented
@Constraint(validatedBy = ConsistentParts.ForParts.class)
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
    final class ForParts implements ConstraintRule<ConsistentParts, Validated> {

        /** The validator that Jakarta Validation makes. */
        public ForParts() {}

        @Override
        public List<Violation> violationsOf(Validated training) {
            Parts parts = new ValueParts(training);
            Stream<String> sections = Stream.of(Section.values()).map(Section::jsonName);
            return Stream.concat(PartRules.missing(parts, sections), PartRules.disagreements(parts))
                    .toList();
        }
    }
}

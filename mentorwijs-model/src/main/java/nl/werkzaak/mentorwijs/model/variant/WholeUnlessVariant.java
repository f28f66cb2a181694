package nl.werkzaak.mentorwijs.model.variant;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.ConstraintRule;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.training.Section;

/**
 * A variant that names the training of which it is one, or gives every section itself.
 */
@Documented
@Constraint(validatedBy = WholeUnlessVariant.ForVariant.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeUnlessVariant {

    /**
     * The message, as the id of the rule in braces.
     *
     * @return the template
     */
    String message() default "{variant.section.missing}";

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

    /** Checks that nothing is missing. */
    final class ForVariant implements ConstraintRule<WholeUnlessVariant, TrainingVariant> {

        /** The validator that Jakarta Validation makes. */
        public ForVariant() {}

        @Override
        public List<Violation> violationsOf(TrainingVariant variant) {
            if (variant.getVariantOf().isPresent()) {
                return List.of();
            }
            return Arrays.stream(Section.values())
                    .filter(section -> !variant.givenSections().contains(section))
                    .map(section -> new Violation("", "", Map.of("section", section.jsonName())))
                    .toList();
        }
    }
}

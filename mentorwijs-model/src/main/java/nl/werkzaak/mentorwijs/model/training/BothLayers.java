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
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;

/**
 * Target groups of which at least one is in either layer. Null is valid.
 */
@Documented
@Constraint(validatedBy = BothLayers.ForGroups.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BothLayers {

    /**
     * The message, as the id of the rule in braces.
     *
     * @return the template
     */
    String message() default "{target-group.layers}";

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

    /** Checks the layers of the groups. */
    final class ForGroups implements ConstraintRule<BothLayers, List<TargetGroup>> {

        /** The validator that Jakarta Validation makes. */
        public ForGroups() {}

        @Override
        public List<Violation> violationsOf(List<TargetGroup> groups) {
            return PartRules.lackALayer(ValueParts.ofEach(groups)) ? List.of(Violation.of("", "")) : List.of();
        }
    }
}

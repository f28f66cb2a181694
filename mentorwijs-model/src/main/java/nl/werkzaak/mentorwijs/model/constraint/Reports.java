package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Hands the violations that a rule found to the validator that asked for them. */
public final class Reports {

    private Reports() {}

    /**
     * Reports violations in place of the default one.
     *
     * @param context  the context of the constraint, not null
     * @param violations  what the rule found, not null
     * @return true if there is nothing to report
     */
    public static boolean none(ConstraintValidatorContext context, List<Violation> violations) {
        context.disableDefaultConstraintViolation();
        for (Violation violation : violations) {
            giveArguments(context, violation);
            String template = violation.rule().isEmpty()
                    ? context.getDefaultConstraintMessageTemplate()
                    : "{" + violation.rule() + "}";
            ConstraintViolationBuilder report = context.buildConstraintViolationWithTemplate(template);
            property(violation)
                    .ifPresentOrElse(
                            name -> report.addPropertyNode(name).addConstraintViolation(),
                            report::addConstraintViolation);
        }
        return violations.isEmpty();
    }

    /** The property that a rule across parts speaks of; a rule about one list is at that list already. */
    private static Optional<String> property(Violation violation) {
        String first = violation.path().split("/", 2)[0];
        return first.isEmpty() || Character.isDigit(first.charAt(0)) ? Optional.empty() : Optional.of(first);
    }

    private static void giveArguments(ConstraintValidatorContext context, Violation violation) {
        try {
            HibernateConstraintValidatorContext ours = context.unwrap(HibernateConstraintValidatorContext.class);
            violation.arguments().forEach(ours::addMessageParameter);
        } catch (ValidationException e) {
            // Another provider than Hibernate Validator: its message does without the arguments.
            return;
        }
    }
}

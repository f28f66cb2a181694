package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ValidationException;
import java.util.List;

/** Hands the violations that a rule found to the validator of a host. */
final class Reports {

    /** Of a list that breaks a rule a hundred thousand times nobody reads more, and to keep them takes a validator hours. */
    static final int MOST = 100;

    private Reports() {}

    /**
     * Reports violations in place of the default one, each at its path from the value that the rule looked at; the first
     * hundred of them.
     *
     * @param context  the context of the constraint, not null
     * @param violations  what the rule found, not null
     * @return true if there is nothing to report
     */
    static boolean none(ConstraintValidatorContext context, List<Violation> violations) {
        context.disableDefaultConstraintViolation();
        violations.stream().limit(MOST).forEach(violation -> report(context, violation));
        return violations.isEmpty();
    }

    private static void report(ConstraintValidatorContext context, Violation violation) {
        giveArguments(context, violation);
        String template = violation.rule().isEmpty()
                ? context.getDefaultConstraintMessageTemplate()
                : "{" + violation.rule() + "}";
        report(context.buildConstraintViolationWithTemplate(template), violation.steps());
    }

    private static void report(ConstraintViolationBuilder violation, List<String> steps) {
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
        } else if (isIndex(steps.get(0))) {
            violation.addBeanNode().inIterable().atIndex(index(steps)).addConstraintViolation();
        } else {
            report(violation.addPropertyNode(steps.get(0)), rest(steps, 1));
        }
    }

    /** Steps after a property are the position in its list and, if the violation is within the element, a property. */
    private static void report(NodeBuilderCustomizableContext property, List<String> steps) {
        if (steps.isEmpty()) {
            property.addConstraintViolation();
        } else if (steps.size() == 1) {
            property.addBeanNode().inIterable().atIndex(index(steps)).addConstraintViolation();
        } else {
            report(property.addPropertyNode(steps.get(1)).inIterable().atIndex(index(steps)), rest(steps, 2));
        }
    }

    private static void report(NodeBuilderDefinedContext property, List<String> steps) {
        if (steps.isEmpty()) {
            property.addConstraintViolation();
        } else {
            property.addBeanNode().inIterable().atIndex(index(steps)).addConstraintViolation();
        }
    }

    private static boolean isIndex(String step) {
        return Character.isDigit(step.charAt(0));
    }

    private static int index(List<String> steps) {
        return Integer.parseInt(steps.get(0));
    }

    private static List<String> rest(List<String> steps, int from) {
        return steps.subList(from, steps.size());
    }

    private static void giveArguments(ConstraintValidatorContext context, Violation violation) {
        try {
            HibernateArguments.give(context, violation.arguments());
        } catch (ValidationException | LinkageError e) {
            // Another provider than Hibernate Validator: its message does without the arguments.
            return;
        }
    }
}

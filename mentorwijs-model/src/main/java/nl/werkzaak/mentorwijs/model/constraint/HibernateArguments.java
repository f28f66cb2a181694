package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Tells a host's Hibernate Validator what a message speaks of; the only class that knows it, and used where there is one. */
final class HibernateArguments {

    private HibernateArguments() {}

    static void give(ConstraintValidatorContext context, Map<String, Object> arguments) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        arguments.forEach(hibernate::addMessageParameter);
    }
}

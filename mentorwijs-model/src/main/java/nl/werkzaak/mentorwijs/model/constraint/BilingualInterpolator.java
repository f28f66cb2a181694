package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/** Gives each violation its sentence in Dutch and in English at once, whatever the locale of the machine. */
final class BilingualInterpolator implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        String rule = Violation.ruleOf(template);
        Map<String, Object> arguments =
                new HashMap<>(context.getConstraintDescriptor().getAttributes());
        arguments.putAll(
                context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters());
        return ModelRules.texts().sentence(rule, arguments, RuleTexts.DUTCH)
                + " / "
                + ModelRules.texts().sentence(rule, arguments, Locale.ENGLISH);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}

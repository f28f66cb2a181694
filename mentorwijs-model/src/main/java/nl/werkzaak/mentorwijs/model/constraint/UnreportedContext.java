package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/** For whoever asks only whether a constraint holds: {@link Reports} reports nothing to it. */
final class UnreportedContext implements ConstraintValidatorContext {

    static final UnreportedContext CONTEXT = new UnreportedContext();

    private UnreportedContext() {}

    @Override
    public void disableDefaultConstraintViolation() {}

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw unreported();
    }

    @Override
    public ClockProvider getClockProvider() {
        throw unreported();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        throw unreported();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw unreported();
    }

    private static UnsupportedOperationException unreported() {
        return new UnsupportedOperationException("nothing is reported");
    }
}

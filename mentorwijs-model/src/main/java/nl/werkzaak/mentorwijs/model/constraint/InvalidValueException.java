package nl.werkzaak.mentorwijs.model.constraint;

/**
 * A small value, such as an id or a version, that breaks a rule; the message names the value and the rule, in Dutch and
 * in English.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    /**
     * A value that breaks a rule.
     *
     * @param violation  the broken rule, not null
     * @param value  the value as text, not null
     */
    public InvalidValueException(Violation violation, String value) {
        super(ShownValue.of(value) + ": " + violation.sentences());
        this.violation = violation;
    }

    /**
     * The broken rule.
     *
     * @return the violation, not null; it does not survive serialization, the message does
     */
    public Violation violation() {
        return violation;
    }
}

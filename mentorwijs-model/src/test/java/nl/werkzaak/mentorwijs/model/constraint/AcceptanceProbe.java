package nl.werkzaak.mentorwijs.model.constraint;

/** Lets tests of other packages ask whether the short way accepts a value. */
public final class AcceptanceProbe {

    private AcceptanceProbe() {}

    /**
     * Whether the short way accepts a value.
     *
     * @param value  the value, not null
     * @return true if it does; false leaves the value to the validator
     */
    public static boolean accepts(Validated value) {
        return Acceptance.accepts(value);
    }
}

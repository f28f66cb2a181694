package nl.werkzaak.mentorwijs.model.constraint;

/** Lets tests of other packages ask whether the plan accepts a value. */
public final class ConstraintPlanProbe {

    private ConstraintPlanProbe() {}

    /**
     * Whether the plan accepts a value.
     *
     * @param value  the value, not null
     * @return true if it does; false leaves the value to the validator
     */
    public static boolean accepts(Validated value) {
        return ConstraintPlan.accepts(value);
    }

    /**
     * Whether a plan that is made anew accepts a value.
     *
     * @param value  the value, not null
     * @return true if it does
     */
    public static boolean acceptsAnew(Validated value) {
        return ConstraintPlan.of(value.getClass()).holdsFor(value);
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

import java.util.Comparator;
import java.util.List;

/** Lets tests of other packages ask the plan of a type. */
public final class ConstraintPlanProbe {

    private ConstraintPlanProbe() {}

    /**
     * What a value breaks.
     *
     * @param value  the value, not null
     * @return the violations, not null
     */
    public static List<Violation> brokenBy(Validated value) {
        return sorted(ConstraintPlan.of(value.getClass()), value);
    }

    /**
     * What a value breaks by a plan that is derived for it alone.
     *
     * @param value  the value, not null
     * @return the violations, not null
     */
    public static List<Violation> derivedAgain(Validated value) {
        return sorted(new ConstraintPlan(value.getClass()), value);
    }

    private static List<Violation> sorted(ConstraintPlan plan, Validated value) {
        return plan.brokenBy(value).stream()
                .map(BrokenConstraint::asViolation)
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
    }
}

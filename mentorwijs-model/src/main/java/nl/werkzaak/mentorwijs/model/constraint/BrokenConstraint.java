package nl.werkzaak.mentorwijs.model.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that does not hold.
 *
 * @param constraint  the constraint
 * @param violation  what is wrong; its path has a step {@link PropertyPath#LIST_ELEMENT} where the constraint is on the
 *     elements of a list
 * @param value  the value that the constraint looked at
 */
record BrokenConstraint(
        KnownConstraint<?> constraint,
        Violation violation,
        @Nullable Object value) {

    /** Moves what was found from a position on one step down. */
    static void moveBelow(String step, List<BrokenConstraint> found, int from) {
        found.subList(from, found.size()).replaceAll(broken -> broken.below(step));
    }

    private BrokenConstraint below(String step) {
        String path = violation.path().isEmpty() ? step : step + "/" + violation.path();
        return new BrokenConstraint(constraint, violation.at(path), value);
    }

    /** The violation as all but Jakarta Validation know it: a position is the element itself. */
    Violation asViolation() {
        return violation.at(violation.path().replace("/" + PropertyPath.LIST_ELEMENT, ""));
    }
}

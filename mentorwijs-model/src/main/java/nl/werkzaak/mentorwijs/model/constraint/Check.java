package nl.werkzaak.mentorwijs.model.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for constraints that a value breaks; of a valid value it makes nothing. */
@FunctionalInterface
interface Check {

    Check NONE = (value, found) -> {};

    /** Adds what the value breaks to what was found before. */
    void on(@Nullable Object value, List<BrokenConstraint> found);

    default Check and(Check more) {
        if (this == NONE || more == NONE) {
            return this == NONE ? more : this;
        }
        return (value, found) -> {
            on(value, found);
            more.on(value, found);
        };
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.immutables.value.Value;

/**
 * A value that is valid from the moment it exists: building it and copying it with a change both run its constraints.
 *
 * <p>An attribute that was never set gives an {@link IllegalStateException} that names all such attributes, and a null
 * gives a {@link NullPointerException}; both come before the constraints are run.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Validated {

    /**
     * Runs the constraints of this value; called by whatever builds it.
     *
     * @throws jakarta.validation.ConstraintViolationException if a constraint is broken; its message names all of them,
     *     in Dutch and in English
     */
    @Value.Check
    default void check() {
        Constraints.requireValid(this);
    }
}

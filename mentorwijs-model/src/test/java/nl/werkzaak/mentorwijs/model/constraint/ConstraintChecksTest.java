package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the checks do not know they leave to the validator. */
class ConstraintChecksTest {

    /** Constraints in places where no type of the model has any. */
    interface Unusual {

        Map<String, @PlainText String> getValues();

        Map<@PlainText String, String> getKeys();

        @Size(min = 1, message = "{session.none}") @Size(max = 3, message = "{session.none}") List<String> getTwice();

        Map<String, String> getFree();
    }

    @Test
    void leaveWhatAMapHoldsToTheValidator() throws NoSuchMethodException {
        assertThat(accepts("getValues", Map.of("key", " "))).contains(false);
        assertThat(accepts("getKeys", Map.of(" ", "value"))).contains(false);
    }

    @Test
    void leaveAConstraintThatStandsTwiceToTheValidator() throws NoSuchMethodException {
        assertThat(accepts("getTwice", List.of())).contains(false);
    }

    @Test
    void findNoneWhereThereIsNone() throws NoSuchMethodException {
        assertThat(accepts("getFree", Map.of(" ", " "))).isEmpty();
    }

    private static Optional<Boolean> accepts(String property, Object value) throws NoSuchMethodException {
        Method getter = Unusual.class.getDeclaredMethod(property);
        Optional<Predicate<@Nullable Object>> check = ConstraintChecks.of(getter);
        return check.map(known -> known.test(value));
    }
}

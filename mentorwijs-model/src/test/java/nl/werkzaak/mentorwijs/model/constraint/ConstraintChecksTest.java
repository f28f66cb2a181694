package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.math.BigDecimal;
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

        @Min(value = 1, message = "{session.number.positive}") int getNotOurs();

        @Pattern(regexp = "^a$", flags = Pattern.Flag.CASE_INSENSITIVE, message = "{text.blank}") String getWithFlags();

        @Size(min = 1, max = 2, message = "{session.none}") List<String> getOneOrTwo();

        @NotEmpty(message = "{session.none}") List<String> getSome();

        List<@Positive(message = "{session.number.positive}") Integer> getNumbers();

        Optional<@Positive(message = "{session.number.positive}") BigDecimal> getAmount();

        @Positive(message = "{session.number.positive}") long getOfAnotherType();

        @Longest(3)
        String getShort();

        @JsonAlias({"old", "older"})
        String getRenamed();
    }

    /** Text of at most so many characters. */
    @Constraint(validatedBy = Longest.ForText.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Longest {

        int value();

        String message() default "{text.blank}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class ForText implements ConstraintValidator<Longest, String> {

            private int most;

            public ForText() {}

            @Override
            public void initialize(Longest constraint) {
                most = constraint.value();
            }

            @Override
            public boolean isValid(String text, ConstraintValidatorContext context) {
                return text.length() <= most;
            }
        }
    }

    /** A type of which no other test makes a value, so that its plan is made here. */
    private record Unseen() implements Validated {}

    @Test
    void acceptAValueOfATypeWithoutConstraints() {
        assertThat(ConstraintPlan.accepts(new Unseen())).isTrue();
    }

    @Test
    void knowNothingToReport() {
        assertThatThrownBy(() -> UnreportedContext.CONTEXT.unwrap(Object.class))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("nothing is reported");
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

    @Test
    void findNoneInAnAnnotationThatIsNoConstraint() throws NoSuchMethodException {
        assertThat(accepts("getRenamed", "value")).isEmpty();
    }

    @Test
    void leaveAConstraintThatTheyDoNotKnowToTheValidator() throws NoSuchMethodException {
        assertThat(accepts("getNotOurs", 1)).contains(false);
        assertThat(accepts("getWithFlags", "a")).contains(false);
    }

    @Test
    void acceptAListOfAsManyElementsAsASizeAllows() throws NoSuchMethodException {
        assertThat(accepts("getOneOrTwo", List.of())).contains(false);
        assertThat(accepts("getOneOrTwo", List.of("a"))).contains(true);
        assertThat(accepts("getOneOrTwo", List.of("a", "b"))).contains(true);
        assertThat(accepts("getOneOrTwo", List.of("a", "b", "c"))).contains(false);
        assertThat(accepts("getSome", List.of())).contains(false);
        assertThat(accepts("getSome", List.of("a"))).contains(true);
    }

    @Test
    void acceptNumbersAboveZeroWhereverTheyAreHeld() throws NoSuchMethodException {
        assertThat(accepts("getNumbers", List.of(1, 2))).contains(true);
        assertThat(accepts("getNumbers", List.of(1, 0))).contains(false);
        assertThat(accepts("getAmount", Optional.empty())).contains(true);
        assertThat(accepts("getAmount", Optional.of(new BigDecimal("0.1")))).contains(true);
        assertThat(accepts("getAmount", Optional.of(BigDecimal.ZERO))).contains(false);
        assertThat(accepts("getOfAnotherType", 1L)).contains(false);
    }

    @Test
    void tellAValidatorOfOursWhatTheConstraintSays() throws NoSuchMethodException {
        assertThat(accepts("getShort", "abc")).contains(true);
        assertThat(accepts("getShort", "abcd")).contains(false);
    }

    private static Optional<Boolean> accepts(String property, Object value) throws NoSuchMethodException {
        Method getter = Unusual.class.getDeclaredMethod(property);
        Optional<Predicate<@Nullable Object>> check = ConstraintChecks.of(getter);
        return check.map(known -> known.test(value));
    }
}

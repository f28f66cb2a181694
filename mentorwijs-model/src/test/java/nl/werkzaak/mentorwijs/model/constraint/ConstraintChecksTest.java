package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks know the constraints of the model, and refuse any other. */
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

        @NotEmpty(groups = Unseen.class, message = "{session.none}") List<String> getOfAGroup();

        @Ruleless
        String getWithoutARule();

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

        final class ForText implements ConstraintRule<Longest, String> {

            private int most;

            public ForText() {}

            @Override
            public void initialize(Longest constraint) {
                most = constraint.value();
            }

            @Override
            public List<Violation> violationsOf(String text) {
                return text.length() <= most ? List.of() : List.of(Violation.of("", ""));
            }
        }
    }

    /** A constraint whose validator is no rule of ours. */
    @Constraint(validatedBy = Ruleless.ForText.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ruleless {

        String message() default "{text.blank}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class ForText implements ConstraintValidator<Ruleless, String> {

            public ForText() {}

            @Override
            public boolean isValid(String text, ConstraintValidatorContext context) {
                return true;
            }
        }
    }

    /** A constraint that a validator of a host overlooks. */
    interface Named extends Validated {

        @PlainText
        String name();
    }

    /** A type of which no other test makes a value, so that its plan is made here. */
    private record Unseen() implements Validated {}

    @Test
    void acceptAValueOfATypeWithoutConstraints() {
        assertThat(ConstraintPlan.of(Unseen.class).brokenBy(new Unseen())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getValues",
                "getKeys",
                "getTwice",
                "getNotOurs",
                "getWithFlags",
                "getOfAnotherType",
                "getOfAGroup",
                "getWithoutARule"
            })
    void refuseWhatTheyDoNotKnow(String property) {
        assertThatIllegalStateException()
                .isThrownBy(() -> broken(property, "any"))
                .withMessageMatching("(?s).* (is not known|has no rule)");
    }

    @Test
    void refuseAConstraintOnWhatIsNoProperty() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ConstraintPlan(Named.class))
                .withMessageContaining("name() has a constraint and is no getter");
    }

    @Test
    void findNoneWhereThereIsNone() throws NoSuchMethodException {
        assertThat(ConstraintChecks.of(Unusual.class.getDeclaredMethod("getFree")))
                .isSameAs(Check.NONE);
        assertThat(ConstraintChecks.of(Unusual.class.getDeclaredMethod("getRenamed")))
                .isSameAs(Check.NONE);
    }

    @Test
    void acceptAListOfAsManyElementsAsASizeAllows() throws NoSuchMethodException {
        assertThat(broken("getOneOrTwo", List.of()))
                .containsExactly(new Violation("session.none", "", Map.of("min", 1, "max", 2)));
        assertThat(broken("getOneOrTwo", List.of("a"))).isEmpty();
        assertThat(broken("getOneOrTwo", List.of("a", "b"))).isEmpty();
        assertThat(broken("getOneOrTwo", List.of("a", "b", "c"))).hasSize(1);
        assertThat(broken("getSome", List.of())).containsExactly(Violation.of("session.none", ""));
        assertThat(broken("getSome", List.of("a"))).isEmpty();
    }

    @Test
    void acceptNumbersAboveZeroWhereverTheyAreHeld() throws NoSuchMethodException {
        assertThat(broken("getNumbers", List.of(1, 2))).isEmpty();
        assertThat(broken("getNumbers", List.of(0, 1, -1)))
                .containsExactly(
                        Violation.of("session.number.positive", "0/<list element>"),
                        Violation.of("session.number.positive", "2/<list element>"));
        assertThat(broken("getAmount", Optional.empty())).isEmpty();
        assertThat(broken("getAmount", Optional.of(new BigDecimal("0.1")))).isEmpty();
        assertThat(broken("getAmount", Optional.of(BigDecimal.ZERO))).hasSize(1);
    }

    @Test
    void tellARuleOfOursWhatTheConstraintSays() throws NoSuchMethodException {
        assertThat(broken("getShort", "abc")).isEmpty();
        assertThat(broken("getShort", "abcd")).containsExactly(Violation.of("text.blank", ""));
    }

    private static List<Violation> broken(String property, Object value) throws NoSuchMethodException {
        List<BrokenConstraint> found = new ArrayList<>();
        ConstraintChecks.of(Unusual.class.getDeclaredMethod(property)).on(value, found);
        return found.stream().map(BrokenConstraint::violation).toList();
    }
}

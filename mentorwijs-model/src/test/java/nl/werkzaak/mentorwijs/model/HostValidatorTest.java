package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Constraints;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's own validator, with its default settings, sees what ours sees. */
class HostValidatorTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator HOST = FACTORY.getValidator();

    @AfterAll
    static void closeTheFactory() {
        FACTORY.close();
    }

    static Stream<BrokenSample> samples() {
        return BrokenSamples.all().stream();
    }

    static Stream<Validated> valid() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void seesNothingInAValidValue(Validated value) {
        assertThat(HOST.validate(value)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void seesTheSameViolationsInAValueMadePastTheBuilder(BrokenSample sample) {
        Validated broken = sample.pastTheBuilder();

        Collection<ConstraintViolation<Validated>> seen = HOST.validate(broken);

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> Constraints.requireValid(broken))
                .satisfies(e -> assertThat(seen)
                        .extracting(HostValidatorTest::essence)
                        .containsExactlyInAnyOrderElementsOf(essences(e.getConstraintViolations()))
                        .extracting(essence -> essence.toList().get(1))
                        .contains("{" + sample.rule() + "}"));
    }

    private static List<Tuple> essences(Collection<ConstraintViolation<?>> violations) {
        return violations.stream().map(HostValidatorTest::essence).toList();
    }

    private static Tuple essence(ConstraintViolation<?> violation) {
        return tuple(
                violation.getPropertyPath().toString(), violation.getMessageTemplate(), violation.getInvalidValue());
    }
}

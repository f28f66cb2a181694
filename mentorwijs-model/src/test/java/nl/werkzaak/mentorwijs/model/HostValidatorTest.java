package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.werkzaak.mentorwijs.model.constraint.Constraints;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's own validator, with its default settings, sees what the model sees. */
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

        assertThat(essences(HOST.validate(broken)))
                .containsExactlyInAnyOrderElementsOf(essences(violationsOf(broken)))
                .extracting(essence -> essence.toList().get(1))
                .contains("{" + sample.rule() + "}");
    }

    /** The violations for which the model refuses a value. */
    static Collection<ConstraintViolation<?>> violationsOf(Validated value) {
        try {
            Constraints.requireValid(value);
            return List.of();
        } catch (ConstraintViolationException e) {
            return e.getConstraintViolations();
        }
    }

    /** Where each violation is, which rule is broken by which constraint, and by which value. */
    static List<Tuple> essences(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> tuple(
                        violation.getPropertyPath().toString(),
                        violation.getMessageTemplate(),
                        violation.getInvalidValue(),
                        violation.getLeafBean(),
                        violation.getConstraintDescriptor().getAnnotation(),
                        nodes(violation.getPropertyPath())))
                .toList();
    }

    private static List<Tuple> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(node -> tuple(node.getKind(), node.getName(), node.getIndex(), node.isInIterable()))
                .toList();
    }
}

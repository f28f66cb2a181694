package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.time.Duration;
import nl.werkzaak.mentorwijs.model.constraint.PositiveDuration;
import nl.werkzaak.mentorwijs.model.training.Session;
import org.junit.jupiter.api.Test;

/** What Jakarta Validation lets a host ask of a violation. */
class ModelViolationTest {

    private final ConstraintViolation<?> violation = HostValidatorTest.violationsOf(
                    new BrokenSample("session.duration.positive", TrainingSamples.SESSION, "duration", Duration.ZERO)
                            .pastTheBuilder())
            .iterator()
            .next();

    @Test
    void saysWhatIsWrongWithWhichValue() {
        assertThat(violation.getMessage()).contains(" / ");
        assertThat(violation).hasToString("Session.duration = \"PT0S\": " + violation.getMessage());
        assertThat(violation.getRootBean()).isInstanceOf(Session.class).isInstanceOf(violation.getRootBeanClass());
        assertThat(violation.getExecutableParameters()).isNull();
        assertThat(violation.getExecutableReturnValue()).isNull();
    }

    @Test
    void isItselfAndNothingElse() {
        assertThat(violation.unwrap(Object.class)).isSameAs(violation);
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> violation.unwrap(String.class));
    }

    @Test
    void describesItsConstraint() {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();

        assertThat(constraint.getAnnotation()).isInstanceOf(PositiveDuration.class);
        assertThat(constraint.getMessageTemplate()).isEqualTo("{session.duration.positive}");
        assertThat(constraint.getGroups()).containsExactly(Default.class);
        assertThat(constraint.getPayload()).isEmpty();
        assertThat(constraint.getValidationAppliesTo()).isEqualTo(ConstraintTarget.IMPLICIT);
        assertThat(constraint.getConstraintValidatorClasses())
                .hasSize(1)
                .first()
                .isEqualTo(PositiveDuration.ForDuration.class);
        assertThat(constraint.getAttributes()).containsOnlyKeys("message", "groups", "payload");
        assertThat(constraint.getComposingConstraints()).isEmpty();
        assertThat(constraint.isReportAsSingleViolation()).isFalse();
        assertThat(constraint.getValueUnwrapping()).isEqualTo(ValidateUnwrappedValue.DEFAULT);
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> constraint.unwrap(String.class));
    }

    @Test
    void isOnAPathOfNodes() {
        Path.Node node = violation.getPropertyPath().iterator().next();

        assertThat(node.as(Path.PropertyNode.class)).isSameAs(node);
        assertThat(node.getKey()).isNull();
        assertThat(node).hasToString("duration");
    }
}

package nl.werkzaak.mentorwijs.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    @Test
    void rejectsASessionWithoutNumberAndDuration() {
        Session.Builder session = Session.builder();

        assertThatIllegalStateException()
                .isThrownBy(session::build)
                .withMessageContaining("number")
                .withMessageContaining("duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT2H30M", "PT24H", "PT1000000H"})
    void takesAnyWholeNumberOfMinutes(Duration duration) {
        assertThat(TrainingSamples.SESSION.withDuration(duration).getDuration()).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1H", "PT1S", "PT1H0.5S", "PT1000000H1M", "PT2562047788015215H"})
    void rejectsAnyOtherDuration(Duration duration) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> TrainingSamples.SESSION.withDuration(duration))
                .withMessageContaining("Session.duration = \"" + duration + "\": ");
    }

    @Test
    void isAddressedByItsNumber() {
        assertThat(TrainingSamples.SECOND_SESSION.key()).isEqualTo("2");
    }
}

package nl.werkzaak.mentorwijs.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final Training TRAINING = TrainingSamples.TRAINING;

    @Test
    void knowsALearningGoalByItsDomain() {
        assertThat(TrainingSamples.SKILLS.key())
                .isNotEmpty()
                .isEqualTo(TrainingSamples.SKILLS.getDomain().name());
    }

    @Test
    void mayHaveAnyNumberOfSessionsThatAddUpToTheContactTime() {
        Session one = TrainingSamples.SECOND_SESSION.withNumber(1);

        Training longer = TRAINING.withEffort(List.of())
                .withSessions(one, one.withNumber(2), one.withNumber(3))
                .withEffort(TrainingSamples.CONTACT_TIME.withDuration(
                        one.getDuration().multipliedBy(3)));

        assertThat(longer.getSessions()).hasSize(3);
    }

    @Test
    void rejectsSessionsThatAreNotNumberedInOrder() {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> TRAINING.withSessions(TrainingSamples.SECOND_SESSION, TrainingSamples.SESSION))
                .withMessageContaining("Training.sessions[0]: De bijeenkomsten zijn genummerd 1, 2, 3 enzovoort, "
                        + "in die volgorde: hier staat 2, verwacht is 1.")
                .withMessageContaining("Training.sessions[1]: ");
    }

    @Test
    void rejectsTargetGroupsOfOneLayer() {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> TRAINING.withTargetGroups(
                        TrainingSamples.SUPERVISORS, TrainingSamples.SUPERVISORS.withId(Id.of("mentors"))))
                .withMessageContaining("ten minste één uiteindelijke (ULTIMATE)");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Training.Builder broken = Training.builder()
                .from(TRAINING)
                .organisation(" ")
                .targetGroups(List.of())
                .sessions(List.of(TrainingSamples.SESSION.withNumber(7)));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(broken::build)
                .satisfies(e -> assertThat(e.getConstraintViolations())
                        .extracting("messageTemplate")
                        .containsExactlyInAnyOrder(
                                "{text.blank}",
                                "{target-group.layers}",
                                "{session.number.gap}",
                                "{session.target-group.unknown}",
                                "{effort.contact-time.sum}"));
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConstraintsTest {

    @Test
    void nameAllThatIsWrongWithAValueInOneMessage() {
        Session.Builder session = Session.builder()
                .number(-1)
                .duration(Duration.ofSeconds(30))
                .addComponents(Id.of("autonomy"), Id.of("trust"), Id.of("autonomy"));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(session::build)
                .withMessage("""
                        Session.components[2]: De sleutel autonomy is in deze lijst al gebruikt voor een werkzaam \
                        bestanddeel. / The key autonomy is already used in this list for an active component.
                        Session.duration = "PT30S": Een bijeenkomst duurt meer dan nul minuten, in hele minuten. / \
                        A session takes more than zero minutes, in whole minutes.
                        Session.number = "-1": Een bijeenkomst heeft een nummer van 1 of meer. / \
                        A session has a number of 1 or more.""");
    }

    @Test
    void nameTheElementInWhichAReferenceDoesNotResolve() {
        Session lost = TrainingSamples.SECOND_SESSION.withComponents(Id.of("autonomy"), Id.of("luck"));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> TrainingSamples.TRAINING.withSessions(TrainingSamples.SESSION, lost))
                .withMessage("Training.sessions[1].components[1]: Er is geen werkzaam bestanddeel met de id luck. / "
                        + "There is no active component with the id luck.");
    }

    @Test
    void nameEachOfTwoDuplicatesWithItsOwnKey() {
        List<Id> twice = List.of(Id.of("a"), Id.of("b"), Id.of("a"), Id.of("b"));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> TrainingSamples.SESSION.withTargetGroups(twice))
                .withMessageContaining("Session.targetGroups[2]: De sleutel a ")
                .withMessageContaining("Session.targetGroups[3]: De sleutel b ");
    }

    @Test
    void runTheConstraintsOfOneProperty() {
        assertThat(Constraints.ofProperty(Session.class, "number", 0))
                .extracting(Violation::rule, Violation::path)
                .containsExactly(tuple("session.number.positive", "number"));
        assertThat(Constraints.ofProperty(Session.class, "number", 1)).isEmpty();
        assertThat(Constraints.ofProperty(Session.class, "topics", List.of())).isEmpty();
    }

    @Test
    void acceptADurationOfAMillionHoursAndNotAMinuteMore() {
        Duration longest = Duration.ofHours(1_000_000);

        assertThat(Constraints.ofProperty(Session.class, "duration", longest)).isEmpty();
        assertThat(Constraints.ofProperty(Session.class, "duration", longest.plusMinutes(1)))
                .extracting(Violation::rule)
                .containsExactly("duration.limit");
    }

    @Test
    void runTheConstraintsWithinAnOptionalProperty() {
        assertThat(Constraints.ofProperty(Training.class, "organisation", Optional.of(" ")))
                .extracting(Violation::rule, Violation::path)
                .containsExactly(tuple("text.blank", "organisation"));
        assertThat(Constraints.ofProperty(TrainingVariant.class, "sessions", Optional.of(List.of())))
                .extracting(Violation::rule, Violation::path)
                .containsExactly(tuple("session.none", "sessions"));
        assertThat(Constraints.ofProperty(TrainingVariant.class, "sessions", Optional.empty()))
                .isEmpty();
    }

    @Test
    void sayAtWhichElementOfAPropertyARuleIsBroken() {
        List<Id> twice = List.of(Id.of("a"), Id.of("a"));

        assertThat(Constraints.ofProperty(Session.class, "components", twice))
                .containsExactly(new Violation("session.component.duplicate", "components/1", Map.of("key", "a")));
    }

    @Test
    void giveTheNumbersOfAConstraintAsArguments() {
        assertThat(Constraints.ofProperty(SourceDisagreement.class, "wordings", List.of()))
                .first()
                .extracting(Violation::arguments)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("min", 2);
    }

    @Test
    void refuseToLookAtAPropertyThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.ofProperty(Session.class, "colour", "red"));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nameTheFirstHundredOfAListThatIsWrongThroughout() {
        List<Homework> same = Collections.nCopies(100_000, TrainingSamples.HOMEWORK);

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> TrainingSamples.TRAINING.withHomework(same))
                .satisfies(
                        refused -> assertThat(refused.getConstraintViolations()).hasSize(100))
                .withMessageContaining("Training.homework[1]: ")
                .withMessageContaining("Training.homework[100]: ");
    }
}

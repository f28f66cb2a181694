package nl.werkzaak.mentorwijs.model.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline.ContactTime;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline.SessionOutline;
import org.junit.jupiter.api.Test;

class TrainingOutlineTest {

    private static final TrainingOutline NOTHING_KNOWN = new TrainingOutline(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void breaksNoRuleWhereNothingIsKnown() {
        assertThat(NOTHING_KNOWN.disagreements()).isEmpty();
    }

    @Test
    void breaksNoRuleInAValidTraining() {
        assertThat(TrainingSamples.TRAINING.outline().disagreements()).isEmpty();
    }

    @Test
    void findsAContactTimeThatIsNotTheSumOfTheSessions() {
        TrainingOutline outline = of(stated(3, Duration.ofHours(4)), Duration.ofMinutes(150), Duration.ofMinutes(150));

        assertThat(outline.disagreements())
                .containsExactly(new Violation(
                        "effort.contact-time.sum",
                        "effort/3/duration",
                        Map.of("stated", Duration.ofHours(4), "sum", Duration.ofHours(5))));
    }

    @Test
    void doesNotJudgeTheSumWhenADurationCouldNotBeRead() {
        SessionOutline unread = new SessionOutline(Optional.empty(), List.of(), List.of());
        TrainingOutline outline = new TrainingOutline(
                Optional.of(List.of(unread)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(stated(0, Duration.ofHours(4))));

        assertThat(outline.disagreements()).isEmpty();
    }

    @Test
    void findsSessionsThatTogetherAreLongerThanAContactTimeMayBe() {
        Duration half = Duration.ofHours(500_000);
        TrainingOutline longest = of(stated(0, half.multipliedBy(2)), half, half);
        TrainingOutline tooLong = of(stated(0, half.multipliedBy(2)), half, half, Duration.ofMinutes(1));

        assertThat(longest.disagreements()).isEmpty();
        assertThat(tooLong.disagreements())
                .containsExactly(new Violation("session.duration.sum", "sessions", Map.of()));
    }

    @Test
    void doesNotOverflowOnDurationsThatDoNotFitTogether() {
        Duration longest = Duration.ofHours(Long.MAX_VALUE / 3600);

        assertThat(of(stated(0, longest), longest, longest).disagreements())
                .extracting(Violation::rule)
                .containsExactly("session.duration.sum");
        assertThat(of(stated(0, longest), longest.negated(), longest.negated()).disagreements())
                .extracting(Violation::rule)
                .containsExactly("session.duration.sum");
    }

    @Test
    void findsEveryReferenceThatDoesNotResolveAndSaysWhere() {
        SessionOutline session = new SessionOutline(
                Optional.empty(), references("autonomy", "?", "luck"), references("nobody", "supervisors"));
        TrainingOutline outline = new TrainingOutline(
                Optional.of(List.of(session)),
                Optional.of(Set.of("autonomy")),
                Optional.of(Set.of("supervisors")),
                Optional.of(List.of(references(), references("degree"))),
                Optional.of(Set.of()),
                Optional.empty());

        assertThat(outline.disagreements())
                .containsExactly(
                        new Violation("session.component.unknown", "sessions/0/components/2", Map.of("id", "luck")),
                        new Violation(
                                "session.target-group.unknown", "sessions/0/targetGroups/0", Map.of("id", "nobody")),
                        new Violation(
                                "trainer-profile.requirement.unknown",
                                "trainerProfiles/1/requirements/0",
                                Map.of("id", "degree")));
    }

    @Test
    void takesTheFigureOfAParticipantForTheContactTimeAndNoOther() {
        EffortFigure cycle = TrainingSamples.CONTACT_TIME.withId(Id.of("cycle"));
        List<EffortFigure> figures = List.of(cycle, TrainingSamples.CONTACT_TIME);

        TrainingOutline outline = TrainingSamples.TRAINING.withEffort(figures).outline();

        assertThat(outline.contactTime()).contains(stated(1, Duration.ofHours(5)));
        assertThat(TrainingSamples.TRAINING.withEffort(cycle).outline().contactTime())
                .isEmpty();
    }

    @Test
    void isCompletedByWhatAnotherTrainingKnows() {
        TrainingOutline canonical = TrainingSamples.TRAINING.outline();

        assertThat(NOTHING_KNOWN.completedBy(canonical)).isEqualTo(canonical);
        assertThat(canonical.completedBy(NOTHING_KNOWN)).isEqualTo(canonical);
    }

    @Test
    void doesNotTakeTheContactTimeOfSessionsThatAreNotItsOwn() {
        TrainingOutline shorter = new TrainingOutline(
                Optional.of(List.of(new SessionOutline(Optional.of(Duration.ofHours(1)), List.of(), List.of()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        TrainingOutline completed = shorter.completedBy(TrainingSamples.TRAINING.outline());

        assertThat(completed.contactTime()).isEmpty();
        assertThat(completed.disagreements()).isEmpty();
    }

    private static TrainingOutline of(ContactTime stated, Duration... sessions) {
        return new TrainingOutline(
                Optional.of(Arrays.stream(sessions)
                        .map(duration -> new SessionOutline(Optional.of(duration), List.of(), List.of()))
                        .toList()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(stated));
    }

    private static ContactTime stated(int index, Duration duration) {
        return new ContactTime(index, duration);
    }

    private static List<Optional<String>> references(String... ids) {
        return Arrays.stream(ids)
                .map(id -> Optional.of(id).filter(text -> !text.equals("?")))
                .toList();
    }
}

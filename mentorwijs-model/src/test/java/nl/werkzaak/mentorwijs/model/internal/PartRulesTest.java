package nl.werkzaak.mentorwijs.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.junit.jupiter.api.Test;

class PartRulesTest {

    private static final Parts NOTHING_GIVEN = GivenParts.of(Map.of());

    @Test
    void breakOnNothingWhereNothingIsKnown() {
        assertThat(PartRules.disagreements(NOTHING_GIVEN)).isEmpty();
        assertThat(PartRules.disagreements(Parts.UNUSABLE)).isEmpty();
        assertThat(PartRules.missing(Parts.UNUSABLE, Stream.of("goal"))).isEmpty();
    }

    @Test
    void breakOnNothingInAValidTraining() {
        assertThat(PartRules.disagreements(new ValueParts(TrainingSamples.TRAINING)))
                .isEmpty();
    }

    @Test
    void findAContactTimeThatIsNotTheSumOfTheSessions() {
        Parts training = training(Duration.ofHours(4), Duration.ofMinutes(150), Duration.ofMinutes(150));

        assertThat(PartRules.disagreements(training))
                .containsExactly(new Violation(
                        "effort.contact-time.sum",
                        "effort/1/duration",
                        Map.of("stated", Duration.ofHours(4), "sum", Duration.ofHours(5))));
    }

    @Test
    void doNotJudgeASumOfWhichAPartIsNotKnown() {
        Parts unread = GivenParts.of(Map.of("duration", Parts.UNUSABLE));
        Parts training = GivenParts.of(Map.of(
                "sessions", List.of(unread, Parts.UNUSABLE), "effort", List.of(participant(Duration.ofHours(4)))));

        assertThat(PartRules.disagreements(training)).isEmpty();
    }

    @Test
    void doNotJudgeAContactTimeThatIsNotKnown() {
        Parts training = GivenParts.of(Map.of(
                "sessions",
                List.of(GivenParts.of(Map.of("duration", Duration.ofHours(4)))),
                "effort",
                List.of(GivenParts.ofKey("participant"))));

        assertThat(PartRules.disagreements(training)).isEmpty();
    }

    @Test
    void findSessionsThatTogetherAreLongerThanAContactTimeMayBe() {
        Duration half = Duration.ofHours(500_000);

        assertThat(PartRules.disagreements(training(half.multipliedBy(2), half, half)))
                .isEmpty();
        assertThat(PartRules.disagreements(training(half.multipliedBy(2), half, half, Duration.ofMinutes(1))))
                .containsExactly(Violation.of("session.duration.sum", "sessions"));
    }

    @Test
    void doNotOverflowOnDurationsThatDoNotFitTogether() {
        Duration longest = Duration.ofHours(Long.MAX_VALUE / 3600);

        assertThat(PartRules.disagreements(training(longest, longest, longest)))
                .extracting(Violation::rule)
                .containsExactly("session.duration.sum");
        assertThat(PartRules.disagreements(training(longest, longest.negated(), longest.negated())))
                .extracting(Violation::rule)
                .containsExactly("session.duration.sum");
    }

    @Test
    void findEveryReferenceThatDoesNotResolveAndSayWhere() {
        Parts session = GivenParts.of(Map.of(
                "components",
                List.of(Id.of("autonomy"), Parts.UNUSABLE, Id.of("luck")),
                "targetGroups",
                ids("nobody", "supervisors")));
        Parts training = GivenParts.of(Map.of(
                "sessions", List.of(session),
                "activeComponents", List.of(GivenParts.ofKey("autonomy")),
                "targetGroups", List.of(GivenParts.ofKey("supervisors")),
                "trainerProfiles", List.of(NOTHING_GIVEN, GivenParts.of(Map.of("requirements", ids("degree")))),
                "trainerRequirements", List.of()));

        assertThat(PartRules.disagreements(training))
                .containsExactly(
                        new Violation("session.component.unknown", "sessions/0/components/2", Map.of("id", "luck")),
                        new Violation(
                                "session.target-group.unknown", "sessions/0/targetGroups/0", Map.of("id", "nobody")),
                        new Violation(
                                "trainer-profile.requirement.unknown",
                                "trainerProfiles/1/requirements/0",
                                Map.of("id", "degree")));
        assertThat(PartRules.referable("session.component.unknown", training)).contains(Set.of("autonomy"));
        assertThat(PartRules.referable("effort.contact-time.sum", training)).isEmpty();
    }

    @Test
    void takeAnyIdForAnElementWhoseKeyIsNotKnown() {
        Parts training = GivenParts.of(Map.of(
                "sessions", List.of(GivenParts.of(Map.of("components", ids("luck")))),
                "activeComponents", List.of(GivenParts.ofKey("autonomy"), Parts.UNUSABLE)));

        assertThat(PartRules.disagreements(training)).isEmpty();
    }

    @Test
    void lookNoFurtherThanTheFirstWhereThatIsAllThatIsAskedFor() {
        Parts first = GivenParts.of(Map.of("components", ids("luck")));
        Parts training = GivenParts.of(Map.of(
                "sessions", List.of(first, GivenParts.of(Map.of("components", "no list at all"))),
                "activeComponents", List.of()));

        assertThatCode(() -> PartRules.disagreements(training).findFirst()).doesNotThrowAnyException();
        assertThatCode(() -> PartRules.disagreements(training).toList()).isInstanceOf(ClassCastException.class);
    }

    @Test
    void findEachSectionThatNothingFillsIn() {
        Parts whole = GivenParts.of(Map.of("goal", Parts.UNUSABLE));
        Parts variant = GivenParts.of(Map.of("variantOf", Parts.UNUSABLE));

        assertThat(PartRules.missing(whole, Stream.of("goal", "sessions")))
                .containsExactly(new Violation("variant.section.missing", "", Map.of("section", "sessions")));
        assertThat(PartRules.missing(variant, Stream.of("goal", "sessions"))).isEmpty();
    }

    @Test
    void missALayerOnlyWhereEveryLayerIsKnown() {
        Parts one = GivenParts.of(Map.of("layer", "one"));
        Parts other = GivenParts.of(Map.of("layer", "other"));

        assertThat(PartRules.lackALayer(List.of())).isTrue();
        assertThat(PartRules.lackALayer(List.of(one, one))).isTrue();
        assertThat(PartRules.lackALayer(List.of(one, other))).isFalse();
        assertThat(PartRules.lackALayer(List.of(one, Parts.UNUSABLE))).isFalse();
        assertThat(PartRules.lackALayer(List.of(NOTHING_GIVEN))).isFalse();
    }

    @Test
    void takeWhatAVariantLeavesOutFromItsParent() {
        Parts canonical = new ValueParts(TrainingSamples.TRAINING);
        Parts variant = GivenParts.of(Map.of("activeComponents", List.of(), "targetGroups", Parts.UNUSABLE));

        assertThat(PartRules.disagreements(new CompletedParts(variant, canonical)))
                .containsExactly(new Violation(
                        "session.component.unknown", "sessions/0/components/0", Map.of("id", "autonomy")));
        assertThat(PartRules.disagreements(new CompletedParts(NOTHING_GIVEN, canonical)))
                .isEmpty();
    }

    @Test
    void doNotTakeTheContactTimeOfSessionsThatAreNotItsOwn() {
        Parts shorter =
                GivenParts.of(Map.of("sessions", List.of(GivenParts.of(Map.of("duration", Duration.ofHours(1))))));
        Parts completed = new CompletedParts(shorter, new ValueParts(TrainingSamples.TRAINING));

        assertThat(completed.isAbsent("effort")).isTrue();
        assertThat(PartRules.disagreements(completed)).isEmpty();
    }

    private static Parts training(Duration stated, Duration... sessions) {
        return GivenParts.of(Map.of(
                "sessions",
                Arrays.stream(sessions)
                        .map(duration -> GivenParts.of(Map.of("duration", duration)))
                        .toList(),
                "effort",
                List.of(GivenParts.ofKey("cycle"), participant(stated))));
    }

    private static Parts participant(Duration stated) {
        return new GivenParts(Optional.of("participant"), Map.of("duration", stated));
    }

    private static List<Id> ids(String... ids) {
        return Arrays.stream(ids).map(Id::of).toList();
    }
}

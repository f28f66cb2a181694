package nl.werkzaak.mentorwijs.catalogue.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.EffortBearer;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.EffortUnit;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffortPlannerTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final Id CYCLE = Id.of("cycle");

    @Test
    void countsTheIntroductionOnceACyclePerCycleAndAParticipantPerParticipant() {
        EffortPlan plan = EffortPlanner.standard().plan(CANONICAL, new PlanSize(2, 24));

        assertThat(plan.lines())
                .extracting(line -> line.figure().key(), EffortLine::times, EffortLine::total)
                .containsExactly(
                        tuple("introduction", 1, Duration.ofHours(75)),
                        tuple("cycle", 2, Duration.ofHours(120)),
                        tuple("participant", 24, Duration.ofHours(300)));
    }

    @Test
    void neverAddsUpTheHoursOfDifferentBearersAndKeepsEstimatesMarked() {
        EffortPlan plan = EffortPlanner.standard().plan(CANONICAL, new PlanSize(2, 24));

        assertThat(plan.totals())
                .containsExactlyInAnyOrder(
                        new BearerTotal(EffortBearer.ORGANISATION, Duration.ofHours(75), true),
                        new BearerTotal(EffortBearer.PARTICIPANT, Duration.ofHours(300), false),
                        new BearerTotal(EffortBearer.NOT_STATED, Duration.ofHours(120), true));
    }

    @Test
    void takesATotalForAnEstimateOnceOneOfItsFiguresIs() {
        Training mixed =
                CANONICAL.withEffort(figure("stated", Precision.STATED), figure("estimated", Precision.ESTIMATE));

        EffortPlan plan = EffortPlanner.standard().plan(mixed, new PlanSize(1, 1));

        assertThat(plan.totals())
                .containsExactly(new BearerTotal(EffortBearer.ORGANISATION, Duration.ofHours(16), true));
    }

    @Test
    void refusesHoursThatAreMoreThanCanBeCounted() {
        EffortFigure longest = CANONICAL.getEffort().get(0).withDuration(Duration.ofHours(1_000_000));
        Training training = CANONICAL.withEffort(IntStream.range(0, 3_000)
                .mapToObj(number -> longest.withId(Id.of("figure-" + number)).withPer(EffortUnit.PARTICIPANT))
                .toList());

        assertThat(EffortPlanner.standard().plan(training, new PlanSize(1, 1)).totals())
                .extracting(BearerTotal::total)
                .containsExactly(Duration.ofDays(125_000_000));
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> EffortPlanner.standard().plan(training, new PlanSize(1, PlanSize.MOST)))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo("plan.total"))
                .withMessageContaining("3000");
    }

    @Test
    void saysWhatNoSourceSays() {
        EffortPlan plan = EffortPlanner.standard().plan(CANONICAL, new PlanSize(1, 1));

        assertThat(plan.unknowns())
                .extracting(Unknown::id)
                .containsExactly("unknown.role", "unknown.bearer", "unknown.homework", "unknown.money");
    }

    @Test
    void doesNotKnowTheTimeOfHomeworkWhileThatOfOneAssignmentIsNotGiven() {
        Homework open = CANONICAL.getHomework().get(0);
        Homework timed = open.withId(Id.of("diary")).withDuration(Duration.ofHours(1));

        assertThat(unknownsOf(CANONICAL.withHomework(timed, open))).contains("unknown.homework");
        assertThat(unknownsOf(CANONICAL.withHomework(timed))).doesNotContain("unknown.homework");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6})
    void doesNotScaleTheEstimateOfACycleToAnotherNumberOfSessions(int number) {
        EffortPlan plan = EffortPlanner.standard().plan(withSessions(number), new PlanSize(3, 10));

        assertThat(plan.lines()).extracting(line -> line.figure().key()).doesNotContain("cycle");
        assertThat(plan.unknowns())
                .filteredOn(unknown -> unknown.id().equals("unknown.cycle"))
                .singleElement()
                .satisfies(unknown -> assertThat(unknown.sentence().in(Locale.ENGLISH))
                        .contains("number of sessions (" + number + ")", "60 hours", "5 sessions"));
    }

    @Test
    void countsTheFigureThatAVariantGivesForItsOwnCycle() {
        Training four = withSessions(4);
        Training own = four.withEffort(four.getEffort().stream()
                .map(figure -> figure.getId().equals(CYCLE) ? figure.withDuration(Duration.ofHours(50)) : figure)
                .toList());

        EffortPlan plan = EffortPlanner.standard().plan(own, new PlanSize(2, 10));

        assertThat(plan.lines())
                .filteredOn(line -> line.figure().getId().equals(CYCLE))
                .extracting(EffortLine::total)
                .containsExactly(Duration.ofHours(100));
    }

    @Test
    void namesTheActivityInTheLanguageOfTheSentence() {
        EffortPlan plan = EffortPlanner.standard().plan(CANONICAL, new PlanSize(1, 1));
        LocalizedText activity = CANONICAL.getEffort().get(0).getActivity();

        assertThat(plan.unknowns()).first().satisfies(unknown -> {
            assertThat(unknown.sentence().dutch()).contains("“" + activity.dutch() + "”");
            assertThat(unknown.sentence().in(Locale.ENGLISH)).contains("“" + activity.in(Locale.ENGLISH) + "”");
        });
    }

    @Test
    void takesTheGreatestNumbers() {
        PlanSize greatest = new PlanSize(PlanSize.MOST, PlanSize.MOST);

        assertThat(greatest)
                .extracting(PlanSize::cycles, PlanSize::participants)
                .containsOnly(1_000_000);
    }

    @Test
    void saysInBothLanguagesWhyNumbersAreRefused() {
        PlanException refused = catchThrowableOfType(PlanException.class, () -> new PlanSize(0, 1));

        assertThat(refused.sentence().dutch()).contains("trainingscycli is 0", "1000000");
        assertThat(refused.sentence().in(Locale.ENGLISH)).contains("training cycles is 0", "1000000");
        assertThat(refused)
                .hasMessage(
                        refused.sentence().dutch() + " / " + refused.sentence().in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, plan.cycles", "1000001, 1, plan.cycles", "1, 0, plan.participants", "1, -3, plan.participants"})
    void refusesNumbersOutOfRange(int cycles, int participants, String rule) {
        assertThatThrownBy(() -> new PlanSize(cycles, participants))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static EffortFigure figure(String id, Precision precision) {
        return CANONICAL
                .getEffort()
                .get(0)
                .withId(Id.of(id))
                .withDuration(Duration.ofHours(8))
                .withPrecision(precision);
    }

    private static List<String> unknownsOf(Training training) {
        return EffortPlanner.standard().plan(training, new PlanSize(1, 1)).unknowns().stream()
                .map(Unknown::id)
                .toList();
    }

    private static Training withSessions(int number) {
        List<EffortFigure> effort = CANONICAL.getEffort().stream()
                .map(figure -> figure.key().equals("participant")
                        ? figure.withDuration(Duration.ofMinutes(150L * number)).withPrecision(Precision.DERIVED)
                        : figure)
                .toList();
        return Training.builder()
                .from(CANONICAL)
                .sessions(IntStream.rangeClosed(1, number)
                        .mapToObj(CANONICAL.getSessions().get(0)::withNumber)
                        .toList())
                .effort(effort)
                .build();
    }
}

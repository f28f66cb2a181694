package nl.werkzaak.mentorwijs.catalogue.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCalendarTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final LocalDate START = LocalDate.of(2027, 4, 6);

    @Test
    void plansTheSessionsInTheRhythmThatIsAsked() {
        SessionCalendar weekly = SessionCalendar.of(START, Period.ofWeeks(1));

        assertThat(weekly.days(CANONICAL, 1))
                .extracting(SessionDay::date)
                .containsExactly(START, START.plusWeeks(1), START.plusWeeks(2), START.plusWeeks(3), START.plusWeeks(4));
    }

    @Test
    void letsTheCyclesFollowOnEachOther() {
        SessionCalendar weekly = SessionCalendar.of(START, Period.ofWeeks(1));

        assertThat(weekly.days(CANONICAL, 2))
                .hasSize(10)
                .last()
                .isEqualTo(new SessionDay(2, CANONICAL.getSessions().get(4), START.plusWeeks(9), false));
    }

    @Test
    void movesASessionFromAHolidayToTheNextDayAndKeepsTheRhythm() {
        SessionCalendar calendar = new SessionCalendar(
                START, Period.ofWeeks(1), Set.of(START.plusWeeks(3)), EnumSet.noneOf(DayOfWeek.class));

        assertThat(calendar.days(CANONICAL, 1))
                .extracting(SessionDay::date)
                .endsWith(START.plusWeeks(3).plusDays(1), START.plusWeeks(4));
        assertThat(calendar.days(CANONICAL, 1))
                .extracting(SessionDay::moved)
                .containsExactly(false, false, false, true, false);
    }

    @Test
    void neverPlansTwoSessionsOnADayNorOutOfOrder() {
        SessionCalendar daily = new SessionCalendar(
                START, Period.ofDays(1), Set.of(), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

        assertThat(daily.days(CANONICAL, 3))
                .extracting(SessionDay::date)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void countsMonthsFromTheFirstDaySoThatTheLastOfJanuaryComesBack() {
        SessionCalendar monthly = SessionCalendar.of(LocalDate.of(2027, 1, 31), Period.ofMonths(1));

        assertThat(monthly.days(CANONICAL, 1))
                .extracting(SessionDay::date)
                .startsWith(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
    }

    @Test
    void refusesARhythmThatStandsStillOrGoesBack() {
        assertThatThrownBy(() -> SessionCalendar.of(START, Period.ZERO)).isInstanceOf(PlanException.class);
        assertThatThrownBy(() -> SessionCalendar.of(START, Period.ofWeeks(-1))).isInstanceOf(PlanException.class);
    }

    @Test
    void refusesToAvoidEveryDayOfTheWeek() {
        assertThatThrownBy(
                        () -> new SessionCalendar(START, Period.ofWeeks(1), Set.of(), EnumSet.allOf(DayOfWeek.class)))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("plan.avoid"));
    }

    @Test
    void movesASessionByAYearAtMost() {
        assertThat(avoidingDaysFromTheStart(366).days(CANONICAL, 1))
                .first()
                .extracting(SessionDay::date)
                .isEqualTo(START.plusDays(366));
        assertThatThrownBy(() -> avoidingDaysFromTheStart(367).days(CANONICAL, 1))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("plan.no-day"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesSessionsThatNoCalendarReaches(LocalDate start, Period every, Set<DayOfWeek> avoided) {
        SessionCalendar calendar = new SessionCalendar(start, every, Set.of(), avoided);

        assertThatThrownBy(() -> calendar.days(CANONICAL, 1))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("plan.too-far"));
    }

    static Stream<Arguments> refusesSessionsThatNoCalendarReaches() {
        return Stream.of(
                Arguments.of(START, Period.ofDays(Integer.MAX_VALUE), Set.of()),
                Arguments.of(START, Period.ofYears(999_999_999), Set.of()),
                Arguments.of(LocalDate.MAX, Period.ofDays(1), Set.of()),
                Arguments.of(LocalDate.MAX, Period.ofDays(1), Set.of(LocalDate.MAX.getDayOfWeek())));
    }

    private static SessionCalendar avoidingDaysFromTheStart(int days) {
        Set<LocalDate> holidays = START.datesUntil(START.plusDays(days)).collect(Collectors.toSet());
        return new SessionCalendar(START, Period.ofWeeks(1), holidays, Set.of());
    }

    @Test
    void refusesSessionsAfterTheLastYear() {
        SessionCalendar far = SessionCalendar.of(LocalDate.of(9999, 12, 1), Period.ofMonths(1));

        assertThatThrownBy(() -> far.days(CANONICAL, 1))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("plan.too-far"));
    }

    @Test
    void refusesASessionThatIsMovedPastTheLastYear() {
        LocalDate lastDay = LocalDate.of(9999, 12, 31);
        SessionCalendar last = new SessionCalendar(lastDay.minusWeeks(4), Period.ofWeeks(1), Set.of(lastDay), Set.of());

        assertThatThrownBy(() -> last.days(CANONICAL, 1))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("plan.too-far"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0207-03-01", "-0001-03-01", "1999-12-31"})
    void refusesAFirstDayOfLongAgoAsASlipOfThePen(LocalDate start) {
        SessionCalendar longAgo = SessionCalendar.of(start, Period.ofWeeks(1));

        assertThatThrownBy(() -> longAgo.days(CANONICAL, 1))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("plan.too-early"));
    }

    @Test
    void plansFromTheFirstYearToTheLast() {
        LocalDate first = LocalDate.of(SessionDay.FIRST_YEAR, 1, 1);
        LocalDate last = LocalDate.of(SessionCalendar.LAST_YEAR, 12, 31);

        assertThat(SessionCalendar.of(first, Period.ofDays(1)).days(CANONICAL, 1))
                .first()
                .extracting(SessionDay::date)
                .isEqualTo(first);
        assertThat(SessionCalendar.of(last.minusDays(4), Period.ofDays(1)).days(CANONICAL, 1))
                .last()
                .extracting(SessionDay::date)
                .isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void refusesANumberOfCyclesOutOfRange(int cycles) {
        SessionCalendar weekly = SessionCalendar.of(START, Period.ofWeeks(1));

        assertThatThrownBy(() -> weekly.days(CANONICAL, cycles))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("plan.cycles"));
    }
}

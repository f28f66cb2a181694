package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlan;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Golden
class PlanReportTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final int CYCLES = 2;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsHoursTotalsUnknownsAndDays(String language) throws IOException {
        ReportOptions options = ReportOptions.in(Locale.forLanguageTag(language));
        EffortPlan plan = EffortPlanner.standard().plan(CANONICAL, new PlanSize(CYCLES, 8));
        PlanReport text = PlanReport.of("text", options);
        PlanReport json = PlanReport.of("json", options);

        GoldenReport.assertMatches("plan_" + language + ".txt", text.write(CANONICAL, plan, weekly(CYCLES)));
        GoldenReport.assertMatches("plan_" + language + ".json", json.write(CANONICAL, plan, weekly(CYCLES)));
        GoldenReport.assertMatches("plan-without-days_" + language + ".txt", text.write(CANONICAL, plan, List.of()));
        GoldenReport.assertMatches("plan-without-days_" + language + ".json", json.write(CANONICAL, plan, List.of()));
    }

    @Test
    void saysOfAMovedDayThatItIs() throws IOException {
        EffortPlan plan = EffortPlanner.standard().plan(CANONICAL, new PlanSize(1, 1));
        List<SessionDay> days = weekly(1).stream()
                .map(day -> new SessionDay(
                        day.cycle(), day.session(), day.date(), day.session().getNumber() == 2))
                .toList();

        GoldenReport.assertMatches(
                "plan-moved_nl.txt",
                PlanReport.of("text", ReportOptions.in(RuleTexts.DUTCH)).write(CANONICAL, plan, days));
    }

    private static List<SessionDay> weekly(int cycles) {
        return SessionCalendar.of(LocalDate.of(2027, 2, 1), Period.ofWeeks(1)).days(CANONICAL, cycles);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, maandag dinsdag woensdag donderdag vrijdag zaterdag zondag, uur",
        "nl-BE, maandag dinsdag woensdag donderdag vrijdag zaterdag zondag, uur",
        "en, Monday Tuesday Wednesday Thursday Friday Saturday Sunday, hours",
        "fr, Monday Tuesday Wednesday Thursday Friday Saturday Sunday, hours"
    })
    void namesTheDaysInTheLanguageOfTheRestOfTheReport(String language, String weekdays, String hours) {
        SessionCalendar daily = SessionCalendar.of(LocalDate.of(2027, 2, 1), Period.ofDays(1));

        String report = PlanReport.of("text", ReportOptions.in(Locale.forLanguageTag(language)))
                .write(
                        CANONICAL,
                        EffortPlanner.standard().plan(CANONICAL, new PlanSize(CYCLES, 8)),
                        daily.days(CANONICAL, CYCLES));

        assertThat(report).contains(weekdays.split(" ", -1)).contains(" " + hours);
    }
}

package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReportTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final int CYCLES = 2;

    @ParameterizedTest
    @CsvSource({
        "nl, maandag dinsdag woensdag donderdag vrijdag zaterdag zondag, uur",
        "nl-BE, maandag dinsdag woensdag donderdag vrijdag zaterdag zondag, uur",
        "en, Monday Tuesday Wednesday Thursday Friday Saturday Sunday, hours",
        "fr, Monday Tuesday Wednesday Thursday Friday Saturday Sunday, hours"
    })
    void namesTheDaysInTheLanguageOfTheRestOfTheReport(String language, String weekdays, String hours) {
        SessionCalendar daily = SessionCalendar.of(LocalDate.of(2027, 2, 1), Period.ofDays(1));

        String report = PlanReport.text(ReportOptions.in(Locale.forLanguageTag(language)))
                .write(
                        CANONICAL,
                        EffortPlanner.standard().plan(CANONICAL, new PlanSize(CYCLES, 8)),
                        daily.days(CANONICAL, CYCLES));

        assertThat(report).contains(weekdays.split(" ", -1)).contains(" " + hours);
    }
}

package nl.werkzaak.mentorwijs.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours of a calendar are those of the clock in the Netherlands. */
class CalendarClockTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final CalendarOptions OPTIONS = CalendarOptions.in(RuleTexts.DUTCH);

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 02:30, 2027-03-27T01:30:00Z",
        "2027-03-28, 01:59, 2027-03-28T00:59:00Z",
        "2027-03-28, 02:00, 2027-03-28T01:00:00Z",
        "2027-03-28, 02:30, 2027-03-28T01:30:00Z",
        "2027-03-28, 03:30, 2027-03-28T01:30:00Z",
        "2027-10-31, 01:30, 2027-10-30T23:30:00Z",
        "2027-10-31, 02:30, 2027-10-31T00:30:00Z",
        "2027-10-31, 04:00, 2027-10-31T03:00:00Z",
        "2027-11-01, 02:30, 2027-11-01T01:30:00Z",
        "2000-01-01, 00:00, 1999-12-31T23:00:00Z",
        "9999-12-27, 23:59, 9999-12-27T22:59:00Z"
    })
    void beginsAtTheHourOfTheNetherlandsAlsoWhereTheClockChanges(LocalDate day, LocalTime hour, Instant instant) {
        SessionDay session = new SessionDay(1, CANONICAL.getSessions().get(0), day, false);

        List<ReadEvent> events =
                ReadEvent.read(CalendarWriter.of(OPTIONS.withAt(hour)).write(CANONICAL, List.of(session)));

        assertThat(events).extracting(ReadEvent::start).containsExactly(instant);
    }

    /** Biweekly reads this hour as one of summer time where it has only the rules in the calendar. */
    @Test
    void writesTheHourAfterTheClockIsPutBackAsTheClockSaysIt() {
        SessionDay session = new SessionDay(1, CANONICAL.getSessions().get(0), LocalDate.of(2027, 10, 31), false);

        String calendar = CalendarWriter.of(OPTIONS.withAt(LocalTime.of(3, 0))).write(CANONICAL, List.of(session));

        assertThat(calendar).contains("DTSTART;TZID=Europe/Amsterdam:20271031T030000\r\n");
    }

    @Test
    void knowsTheClockOfEveryDayAsJavaDoes() {
        SessionCalendar everyThreeWeeks = SessionCalendar.of(LocalDate.of(2000, 1, 2), Period.ofWeeks(3));
        List<SessionDay> days = everyThreeWeeks.days(CANONICAL, 150);

        List<ReadEvent> events = ReadEvent.read(
                CalendarWriter.of(OPTIONS.withAt(LocalTime.of(2, 30))).write(CANONICAL, days));

        assertThat(events)
                .extracting(ReadEvent::start)
                .isEqualTo(days.stream()
                        .map(day -> (Object) day.date()
                                .atTime(2, 30)
                                .atZone(ZoneId.of("Europe/Amsterdam"))
                                .toInstant())
                        .toList());
    }
}

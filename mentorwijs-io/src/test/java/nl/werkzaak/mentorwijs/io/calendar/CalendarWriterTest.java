package nl.werkzaak.mentorwijs.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final CalendarOptions DUTCH = CalendarOptions.in(RuleTexts.DUTCH);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void writesACalendarThatIsTheSameOnEveryMachine() {
        List<SessionDay> oneDay = weekly(LocalDate.of(2027, 3, 1), 1).subList(0, 1);

        String calendar = CalendarWriter.of(DUTCH.withAt(HALF_PAST_NINE)).write(CANONICAL, oneDay);

        assertThat(calendar.replace("\r\n", "\n")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Werkzaak//Mentorwijs//NL
                METHOD:PUBLISH
                BEGIN:VTIMEZONE
                TZID:Europe/Amsterdam
                BEGIN:DAYLIGHT
                DTSTART:19810329T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                TZNAME:CEST
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19961027T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                TZNAME:CET
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:ac0b3bf9-9692-3be5-837d-d6c2a514ad06
                DTSTAMP:20260101T000000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Amsterdam:20270301T093000
                DURATION:PT2H30M
                SUMMARY;LANGUAGE=nl:Mentorwijs: bijeenkomst 1 van 5
                DESCRIPTION;LANGUAGE=nl:Duur: 2\\,5 uur.\\nHuiswerk van de training:\\n- enige
                  voorbereidingstijd in de vorm van een huiswerkopdracht
                END:VEVENT
                END:VCALENDAR
                """);
    }

    @Test
    void isReadAsAnEventForEachSessionOfEachCycle() {
        List<SessionDay> days = weekly(LocalDate.of(2027, 3, 1), 2);

        List<ReadEvent> events =
                ReadEvent.read(CalendarWriter.of(DUTCH.withAt(HALF_PAST_NINE)).write(CANONICAL, days));

        assertThat(events).hasSize(10);
        assertThat(events).extracting(ReadEvent::uid).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(ReadEvent::start)
                .isEqualTo(days.stream()
                        .map(day -> (Object) day.date()
                                .atTime(HALF_PAST_NINE)
                                .atZone(AMSTERDAM)
                                .toInstant())
                        .toList());
        assertThat(events).extracting(ReadEvent::duration).containsOnly("PT2H30M");
        assertThat(events)
                .extracting(ReadEvent::summary)
                .startsWith("Mentorwijs, cyclus 1: bijeenkomst 1 van 5")
                .endsWith("Mentorwijs, cyclus 2: bijeenkomst 5 van 5");
    }

    @Test
    void takesTheWholeDayWithoutBlockingItWhereNobodySaidTheHour() {
        List<SessionDay> days = weekly(LocalDate.of(2027, 3, 1), 1);

        String calendar = CalendarWriter.of(DUTCH).write(CANONICAL, days);

        assertThat(ReadEvent.read(calendar))
                .extracting(ReadEvent::start)
                .isEqualTo(days.stream().map(day -> (Object) day.date()).toList());
        assertThat(calendar).contains("TRANSP:TRANSPARENT").doesNotContain("VTIMEZONE", "T093000");
        assertThat(ReadEvent.read(calendar))
                .allSatisfy(event -> assertThat(event.description())
                        .contains("Duur: 2,5 uur.", "Hoe laat de bijeenkomst begint, is nog niet bekend."));
    }

    @Test
    void keepsTheIdOfASessionThatIsPlannedAnewAndSaysThatItIsTheLaterPlanning() {
        CalendarOptions later = DUTCH.withAt(HALF_PAST_NINE).withPlannedOn(LocalDate.of(2027, 1, 15));
        Training newer = CANONICAL.withVersion(Version.parse("2.0.0"));

        List<ReadEvent> first =
                ReadEvent.read(CalendarWriter.of(DUTCH).write(CANONICAL, weekly(LocalDate.of(2027, 3, 1), 1)));
        List<ReadEvent> second =
                ReadEvent.read(CalendarWriter.of(later).write(newer, weekly(LocalDate.of(2027, 4, 1), 1)));

        assertThat(second)
                .extracting(ReadEvent::uid)
                .isEqualTo(first.stream().map(ReadEvent::uid).toList());
        assertThat(first).extracting(ReadEvent::sequence).containsOnly(0);
        assertThat(second).extracting(ReadEvent::sequence).containsOnly(379);
        assertThat(second.get(0).stamp()).isEqualTo("2027-01-15T00:00:00Z");
    }

    @Test
    void givesTheSessionsOfAnotherGroupOrganisationOrTrainingAnotherId() {
        List<SessionDay> days = weekly(LocalDate.of(2027, 3, 1), 1);
        Training ofAnother = CANONICAL.withOrganisation("Voorbeeldgemeente");
        Training another = CANONICAL.withId(Id.of("mentorwijs-zorg"));

        Stream<String> calendars = Stream.of(
                CalendarWriter.of(DUTCH).write(CANONICAL, days),
                CalendarWriter.of(DUTCH.withGroup(Id.of("noord"))).write(CANONICAL, days),
                CalendarWriter.of(DUTCH.withGroup(Id.of("zuid"))).write(CANONICAL, days),
                CalendarWriter.of(DUTCH).write(ofAnother, days),
                CalendarWriter.of(DUTCH).write(another, days));

        assertThat(calendars.flatMap(
                        calendar -> ReadEvent.read(calendar).stream().map(ReadEvent::uid)))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysInEnglishWhatTheTrainingSaysOfASession() {
        Session session = CANONICAL
                .getSessions()
                .get(1)
                .withTitle(LocalizedText.of("Vertrouwen", "Trust"))
                .withTopics(LocalizedText.of("luisteren", "listening"), LocalizedText.of("vragen"))
                .withComponents(Id.of("autonomy"))
                .withTargetGroups(Id.of("supervisors"))
                .withDuration(Duration.ofMinutes(100));
        CalendarOptions options = CalendarOptions.in(Locale.ENGLISH).withGroup(Id.of("noord"));

        List<ReadEvent> events = ReadEvent.read(CalendarWriter.of(options)
                .write(CANONICAL, List.of(new SessionDay(1, session, LocalDate.of(2027, 4, 28), true))));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.summary()).isEqualTo("Mentorwijs (noord): session 2 of 5 – Trust");
            assertThat(event.description()).isEqualTo("""
                    Duration: 1 hour and 40 minutes.
                    At what hour the session begins is not known yet.
                    This day departs from the fixed rhythm, because there are days to avoid.
                    Topics:
                    - listening
                    - vragen
                    Active components:
                    - furthering the employee's autonomy
                    About:
                    - supervisors who are responsible for the daily guidance of a vulnerable employee
                    Homework of the training:
                    - some time for preparation in the form of a homework assignment""");
        });
    }

    @Test
    void writesACalendarForEachSessionWithTheEventOfTheCalendarWithAll() {
        List<SessionDay> days = weekly(LocalDate.of(2027, 3, 1), 2);
        CalendarWriter writer = CalendarWriter.of(DUTCH.withAt(HALF_PAST_NINE).withGroup(Id.of("noord")));

        List<CalendarFile> files = writer.each(CANONICAL, days).toList();

        assertThat(files)
                .extracting(CalendarFile::name)
                .hasSize(10)
                .startsWith("mentorwijs-noord-cyclus-1-bijeenkomst-1.ics")
                .endsWith("mentorwijs-noord-cyclus-2-bijeenkomst-5.ics");
        assertThat(files.stream().flatMap(file -> ReadEvent.read(file.text()).stream()))
                .isEqualTo(ReadEvent.read(writer.write(CANONICAL, days)));
    }

    @Test
    void namesFilesSoThatTheySortInTheOrderOfTheDays() {
        List<SessionDay> days = weekly(LocalDate.of(2027, 3, 1), 12);

        assertThat(CalendarWriter.of(DUTCH).each(CANONICAL, days).map(CalendarFile::name))
                .isSorted()
                .startsWith("mentorwijs-cyclus-01-bijeenkomst-1.ics");
    }

    @Test
    void saysOfHomeworkHowLongItTakesWhereThatIsKnown() {
        Homework plain = Homework.builder()
                .id(Id.of("lezen"))
                .label(LocalizedText.of("Lees de kaart"))
                .build();
        Homework timed = plain.withId(Id.of("oefenen")).withDuration(Duration.ofMinutes(30));
        Training training = CANONICAL.withHomework(plain, timed);
        List<SessionDay> day = weekly(LocalDate.of(2027, 3, 1), 1).subList(0, 1);

        assertThat(ReadEvent.read(CalendarWriter.of(DUTCH).write(training, day)))
                .singleElement()
                .satisfies(event -> assertThat(event.description().lines())
                        .contains("- Lees de kaart", "- Lees de kaart (30 minuten)"));
    }

    @Test
    void writesTheSameTextToAnyAppendable() throws IOException {
        List<SessionDay> days = weekly(LocalDate.of(2027, 3, 1), 1);
        StringBuilder out = new StringBuilder();

        CalendarWriter.of(DUTCH).write(CANONICAL, days, out);

        assertThat(out.toString()).isEqualTo(CalendarWriter.of(DUTCH).write(CANONICAL, days));
    }

    @Test
    void foldsEveryLineAtTheOctetsOfTheStandardWhateverTheTextIs() {
        String hostile = "é😀\\;,:\"\n".repeat(1_500);
        Session session = CANONICAL.getSessions().get(0).withTopics(LocalizedText.of("x" + hostile + "y"));
        SessionDay day = new SessionDay(1, session, LocalDate.of(2027, 3, 1), false);

        String calendar = CalendarWriter.of(DUTCH).write(CANONICAL, List.of(day));

        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(ContentLines.MOST_OCTETS));
        assertThat(ReadEvent.read(calendar))
                .singleElement()
                .satisfies(event -> assertThat(event.description()).contains("- x" + hostile + "y"));
    }

    @Test
    void refusesNothingTooMuchAndTheSameTwice() {
        CalendarWriter writer = CalendarWriter.of(DUTCH);
        List<SessionDay> tooMany = SessionCalendar.of(LocalDate.of(2027, 3, 1), Period.ofDays(1))
                .days(CANONICAL, CalendarWriter.MOST_SESSIONS / 5 + 1);
        SessionDay day = tooMany.get(0);

        assertThatThrownBy(() -> writer.write(CANONICAL, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.write(CANONICAL, List.of(), new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(writer.write(CANONICAL, tooMany.subList(0, CalendarWriter.MOST_SESSIONS)))
                .endsWith("END:VCALENDAR\r\n");
        assertThatThrownBy(() -> writer.each(CANONICAL, tooMany)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.write(CANONICAL, List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cycle 1, session 1: planned twice");
    }

    @Test
    void saysOfAMovedSessionThatItDepartsFromTheRhythm() {
        LocalDate start = LocalDate.of(2027, 4, 6);
        SessionCalendar calendar = new SessionCalendar(start, Period.ofWeeks(1), Set.of(start.plusWeeks(3)), Set.of());

        List<ReadEvent> events = ReadEvent.read(CalendarWriter.of(DUTCH).write(CANONICAL, calendar.days(CANONICAL, 1)));

        assertThat(events)
                .filteredOn(event -> event.description().contains("Deze dag wijkt af van het vaste ritme"))
                .extracting(ReadEvent::start)
                .containsExactly(LocalDate.of(2027, 4, 28));
    }

    private static List<SessionDay> weekly(LocalDate start, int cycles) {
        return SessionCalendar.of(start, Period.ofWeeks(1)).days(CANONICAL, cycles);
    }
}

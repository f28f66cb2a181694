package nl.werkzaak.mentorwijs.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.DateStart;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;

/**
 * An event as a program that is not ours reads it from a calendar.
 *
 * @param uid  its id
 * @param sequence  which planning it is
 * @param stamp  when it was planned
 * @param start  when it begins: an instant, or a day
 * @param duration  how long it takes, as it is written
 * @param summary  its title
 * @param description  what is said of it
 */
record ReadEvent(
        String uid, int sequence, Instant stamp, Object start, String duration, String summary, String description) {

    /** The events as two programs read them, neither of which knows the time zone but from the calendar itself. */
    static List<ReadEvent> read(String calendar) {
        String unknownZone = calendar.replace("Europe/Amsterdam", "Nowhere/Known");
        List<ReadEvent> events = byIcal4j(unknownZone);
        assertThat(byBiweekly(unknownZone)).isEqualTo(events);
        assertThat(byIcal4j(calendar)).isEqualTo(events);
        assertThat(byBiweekly(calendar)).isEqualTo(events);
        return events;
    }

    /** The one thing it misses is an organiser: a training knows none, and calendars are published without. */
    private static List<ReadEvent> byIcal4j(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries())
                    .allSatisfy(entry -> assertThat(entry.getMessage()).contains("ORGANIZER"));
            return calendar.getComponents(Component.VEVENT).stream()
                    .map(ReadEvent::of)
                    .toList();
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static ReadEvent of(Component event) {
        DtStamp stamp = event.<DtStamp>getProperty(Property.DTSTAMP).orElseThrow();
        DtStart<?> start = event.<DtStart<?>>getProperty(Property.DTSTART).orElseThrow();
        return new ReadEvent(
                value(event, Property.UID),
                Integer.parseInt(value(event, Property.SEQUENCE)),
                stamp.getDate(),
                start(start.getDate()),
                value(event, Property.DURATION),
                value(event, Property.SUMMARY),
                value(event, Property.DESCRIPTION));
    }

    private static Object start(Temporal start) {
        return start instanceof LocalDate day ? day : ((ZonedDateTime) start).toInstant();
    }

    private static String value(Component event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static List<ReadEvent> byBiweekly(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings).allSatisfy(found -> assertThat(found).isEmpty());
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar.getEvents().stream().map(ReadEvent::of).toList();
    }

    private static ReadEvent of(VEvent event) {
        return new ReadEvent(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                start(event.getDateStart()),
                event.getDuration().getValue().toString(),
                event.getSummary().getValue(),
                event.getDescription().getValue());
    }

    /** A day without an hour begins where the machine is. */
    private static Object start(DateStart start) {
        return start.getValue().hasTime()
                ? start.getValue().toInstant()
                : LocalDate.ofInstant(start.getValue().toInstant(), ZoneId.systemDefault());
    }
}

package nl.werkzaak.mentorwijs.io.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The time of the Netherlands, as a calendar tells it: summer time from the last Sunday of March to the last Sunday of
 * October, as in the whole European Union since 1996.
 *
 * <p>The rule is written out, not asked of the machine: its list of time zones may be older or newer, and the same plan
 * would give another text.
 */
final class Netherlands {

    static final String ZONE = "Europe/Amsterdam";

    private static final ZoneId ZONE_ID = ZoneId.of(ZONE);

    private static final List<List<String>> RULE = List.of(
            List.of("BEGIN", "VTIMEZONE"),
            List.of("TZID", ZONE),
            List.of("BEGIN", "DAYLIGHT"),
            List.of("DTSTART", "19810329T020000"),
            List.of("TZOFFSETFROM", "+0100"),
            List.of("TZOFFSETTO", "+0200"),
            List.of("TZNAME", "CEST"),
            List.of("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
            List.of("END", "DAYLIGHT"),
            List.of("BEGIN", "STANDARD"),
            List.of("DTSTART", "19961027T030000"),
            List.of("TZOFFSETFROM", "+0200"),
            List.of("TZOFFSETTO", "+0100"),
            List.of("TZNAME", "CET"),
            List.of("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
            List.of("END", "STANDARD"),
            List.of("END", "VTIMEZONE"));

    private Netherlands() {}

    static void writeRule(ContentLines lines) throws IOException {
        for (List<String> line : RULE) {
            lines.add(line.get(0), line.get(1));
        }
    }

    /** What the clock says then: an hour later where the clock has just been put forward and the hour is not there. */
    static LocalDateTime clock(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(ZONE_ID).toLocalDateTime();
    }
}

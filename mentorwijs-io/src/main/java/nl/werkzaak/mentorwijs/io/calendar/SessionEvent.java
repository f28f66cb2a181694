package nl.werkzaak.mentorwijs.io.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A session as an event of a calendar.
 *
 * @param day  the session with its day
 * @param texts  what people read of it
 */
record SessionEvent(SessionDay day, SessionTexts texts) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    void write(ContentLines lines) throws IOException {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", uid().toString());
        lines.add("DTSTAMP", DATE.format(texts.options().plannedOn()) + "T000000Z");
        lines.add("SEQUENCE", Long.toString(sequence()));
        Optional<LocalTime> hour = texts.options().at();
        if (hour.isPresent()) {
            writeHour(lines, hour.get());
        } else {
            writeWholeDay(lines);
        }
        lines.addText("SUMMARY", texts.language(), texts.summary(day));
        lines.addText("DESCRIPTION", texts.language(), texts.description(day));
        lines.add("END", "VEVENT");
    }

    /** A duration and not an end: where the clock is put back, an end by the clock can be read in two ways. */
    private void writeHour(ContentLines lines, LocalTime hour) throws IOException {
        lines.add("DTSTART;TZID=" + Netherlands.ZONE, DATE_TIME.format(Netherlands.clock(day.date(), hour)));
        lines.add("DURATION", day.session().getDuration().toString());
    }

    /** It does not block the day: the session takes part of it, only nobody knows yet which. */
    private void writeWholeDay(ContentLines lines) throws IOException {
        lines.add("DTSTART;VALUE=DATE", DATE.format(day.date()));
        lines.add("DURATION", "P1D");
        lines.add("TRANSP", "TRANSPARENT");
    }

    /**
     * The same for the same session of the same training, organisation and group, whatever its day and the version of the
     * training: so that a calendar sees that a session was planned anew.
     */
    private UUID uid() {
        Training training = texts.training();
        String name = String.join(
                "\n",
                "mentorwijs-session",
                training.getId().value(),
                training.getOrganisation().orElse(""),
                texts.options().group().map(Object::toString).orElse(""),
                Integer.toString(day.cycle()),
                Integer.toString(day.session().getNumber()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private long sequence() {
        LocalDate first = CalendarOptions.FIRST_PLANNED_ON;
        return ChronoUnit.DAYS.between(first, texts.options().plannedOn());
    }
}

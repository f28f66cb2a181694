package nl.werkzaak.mentorwijs.io.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * Writes planned sessions as a calendar that calendar programs read: iCalendar (RFC 5545), in UTF-8, with CR and LF at the
 * end of each line.
 *
 * <ul>
 *   <li>Each session is an event of its own. Its UID follows from the training, the organisation, the group, the cycle and
 *       the number of the session: a session that is planned anew keeps it.
 *   <li>Of two plannings of a session, a program keeps the one that was made on the later day: {@code SEQUENCE} and {@code
 *       DTSTAMP} follow from {@link CalendarOptions#plannedOn}, and never from a clock.
 *   <li>An event begins at the hour that the options give, in the time of the Netherlands, whose rules are in the calendar;
 *       or takes the whole day where no hour is known, without blocking it.
 *   <li>An event says what the training says of the session. It names no place and no organiser, since a training knows
 *       neither.
 * </ul>
 *
 * <p>The same input gives the same text. Safe to share between threads.
 */
public final class CalendarWriter {

    /** The greatest number of sessions in one planning: a cycle of five each week for forty years. */
    public static final int MOST_SESSIONS = 10_000;

    private final CalendarOptions options;

    private CalendarWriter(CalendarOptions options) {
        this.options = options;
    }

    /**
     * A writer.
     *
     * @param options  how sessions are written, not null
     * @return the writer, not null
     */
    public static CalendarWriter of(CalendarOptions options) {
        return new CalendarWriter(options);
    }

    /**
     * Writes all sessions as one calendar.
     *
     * @param training  the training that is planned, not null
     * @param days  its sessions with their days, 1 to {@value #MOST_SESSIONS}, not null
     * @param out  where the calendar goes, not null
     * @throws IOException if the calendar cannot be written
     * @throws IllegalArgumentException if there are no sessions, too many, or one of them twice
     */
    public void write(Training training, List<SessionDay> days, Appendable out) throws IOException {
        requireSessions(days);
        write(days, SessionTexts.of(training, options, days), out);
    }

    /**
     * All sessions as one calendar.
     *
     * @param training  the training that is planned, not null
     * @param days  its sessions with their days, 1 to {@value #MOST_SESSIONS}, not null
     * @return the calendar, not null
     * @throws IllegalArgumentException if there are no sessions, too many, or one of them twice
     */
    public String write(Training training, List<SessionDay> days) {
        requireSessions(days);
        return text(days, SessionTexts.of(training, options, days));
    }

    /**
     * A calendar for each session, since some programs import only the first event of a file. Each event is the same as in
     * the calendar with all.
     *
     * @param training  the training that is planned, not null
     * @param days  its sessions with their days, 1 to {@value #MOST_SESSIONS}, not null
     * @return the calendars in the order of the days, each with a name of its own that sorts in that order, not null
     * @throws IllegalArgumentException if there are no sessions, too many, or one of them twice
     */
    public Stream<CalendarFile> each(Training training, List<SessionDay> days) {
        requireSessions(days);
        SessionTexts texts = SessionTexts.of(training, options, days);
        FileNames names = FileNames.of(texts, days);
        return days.stream().map(day -> new CalendarFile(names.of(day), text(List.of(day), texts)));
    }

    private static void requireSessions(List<SessionDay> days) {
        if (days.isEmpty() || days.size() > MOST_SESSIONS) {
            throw new IllegalArgumentException(days.size() + " sessions: expected is 1 to " + MOST_SESSIONS);
        }
        Set<List<Integer>> found = new HashSet<>();
        for (SessionDay day : days) {
            if (!found.add(List.of(day.cycle(), day.session().getNumber()))) {
                throw new IllegalArgumentException(
                        "cycle " + day.cycle() + ", session " + day.session().getNumber() + ": planned twice");
            }
        }
    }

    private static String text(List<SessionDay> days, SessionTexts texts) {
        StringBuilder text = new StringBuilder();
        try {
            write(days, texts, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
        return text.toString();
    }

    private static void write(List<SessionDay> days, SessionTexts texts, Appendable out) throws IOException {
        ContentLines lines = new ContentLines(out);
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add(
                "PRODID",
                "-//Werkzaak//Mentorwijs//" + texts.language().toLanguageTag().toUpperCase(Locale.ROOT));
        lines.add("METHOD", "PUBLISH");
        if (texts.options().at().isPresent()) {
            Netherlands.writeRule(lines);
        }
        for (SessionDay day : days) {
            new SessionEvent(day, texts).write(lines);
        }
        lines.add("END", "VCALENDAR");
    }
}

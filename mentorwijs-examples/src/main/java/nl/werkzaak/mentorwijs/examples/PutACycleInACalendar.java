package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.model.training.Training;

/** How do the sessions of a cycle come into a calendar program? */
public final class PutACycleInACalendar {

    private PutACycleInACalendar() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Training training = MentorwijsCatalogue.canonical().getTraining();

        LocalDate start = LocalDate.of(2027, 3, 1);
        List<SessionDay> days = SessionCalendar.of(start, Period.ofWeeks(1)).days(training, 1);
        CalendarOptions options = CalendarOptions.in(Locale.ENGLISH).withAt(LocalTime.of(9, 30));
        String calendar = CalendarWriter.of(options).write(training, days);

        calendar.lines()
                .filter(line -> line.startsWith("DTSTART;") || line.startsWith("SUMMARY;"))
                .forEach(out::println);
    }
}

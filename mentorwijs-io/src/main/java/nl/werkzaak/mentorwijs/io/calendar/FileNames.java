package nl.werkzaak.mentorwijs.io.calendar;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * The names of the files of sessions; without their days, so that a session that is planned anew keeps its file.
 *
 * @param texts  what people read of the sessions
 * @param digitsOfCycle  how many digits the number of a cycle is written with, so that names sort
 * @param digitsOfSession  how many the number of a session is written with
 */
record FileNames(SessionTexts texts, int digitsOfCycle, int digitsOfSession) {

    private static final String EXTENSION = ".ics";

    static FileNames of(SessionTexts texts, List<SessionDay> days) {
        return new FileNames(
                texts,
                digits(days, SessionDay::cycle),
                digits(days, day -> day.session().getNumber()));
    }

    private static int digits(List<SessionDay> days, ToIntFunction<SessionDay> number) {
        return days.stream()
                .map(day -> Integer.toString(number.applyAsInt(day)))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    String of(SessionDay day) {
        Id training = texts.training().getId();
        String place = texts.words()
                .say(
                        "file",
                        Map.of(
                                "cycle", padded(day.cycle(), digitsOfCycle),
                                "number", padded(day.session().getNumber(), digitsOfSession)));
        String group = texts.options().group().map(name -> name + "-").orElse("");
        return training + "-" + group + place + EXTENSION;
    }

    private static String padded(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(digits - written.length()) + written;
    }
}

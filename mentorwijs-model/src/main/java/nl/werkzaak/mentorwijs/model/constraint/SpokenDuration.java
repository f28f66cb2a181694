package nl.werkzaak.mentorwijs.model.constraint;

import java.time.Duration;

/** Durations as people say them: whole and half hours as such, others in hours and minutes. */
public final class SpokenDuration {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long HALF_AN_HOUR = 30;

    private static final Speech DUTCH = new Speech(",", "uur", "uur", " en ", "minuut", "minuten");
    private static final Speech ENGLISH = new Speech(".", "hour", "hours", " and ", "minute", "minutes");

    private SpokenDuration() {}

    /**
     * A duration in Dutch, such as "2,5 uur".
     *
     * @param duration  a duration of whole minutes, 0 or more, not null
     * @return the text, not null
     */
    public static String inDutch(Duration duration) {
        return DUTCH.say(duration);
    }

    /**
     * A duration in English, such as "2.5 hours".
     *
     * @param duration  a duration of whole minutes, 0 or more, not null
     * @return the text, not null
     */
    public static String inEnglish(Duration duration) {
        return ENGLISH.say(duration);
    }

    /** The words of a language, and how they make a sentence of a duration. */
    private record Speech(String comma, String hour, String hours, String and, String minute, String minutes) {

        String say(Duration duration) {
            long wholeHours = duration.toMinutes() / MINUTES_PER_HOUR;
            long rest = duration.toMinutes() % MINUTES_PER_HOUR;
            if (rest == HALF_AN_HOUR && wholeHours > 0) {
                return wholeHours + comma + "5 " + hours;
            }
            String saidHours = wholeHours + " " + (wholeHours == 1 ? hour : hours);
            String saidMinutes = rest + " " + (rest == 1 ? minute : minutes);
            if (wholeHours == 0) {
                return saidMinutes;
            }
            return rest == 0 ? saidHours : saidHours + and + saidMinutes;
        }
    }
}

package nl.werkzaak.mentorwijs.model.constraint;

import java.time.Duration;

/** Durations as people say them: whole and half hours as such, others in hours and minutes. */
public final class SpokenDuration {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long HALF_AN_HOUR = 30;

    private SpokenDuration() {}

    /**
     * A duration in Dutch, such as "2,5 uur".
     *
     * @param duration  a duration of whole minutes, 0 or more, not null
     * @return the text, not null
     */
    public static String inDutch(Duration duration) {
        return say(duration, ",", "uur", "uur", " en ", "minuut", "minuten");
    }

    /**
     * A duration in English, such as "2.5 hours".
     *
     * @param duration  a duration of whole minutes, 0 or more, not null
     * @return the text, not null
     */
    public static String inEnglish(Duration duration) {
        return say(duration, ".", "hour", "hours", " and ", "minute", "minutes");
    }

    private static String say(
            Duration duration, String comma, String hour, String hours, String and, String minute, String minutes) {
        long wholeHours = duration.toMinutes() / MINUTES_PER_HOUR;
        long rest = duration.toMinutes() % MINUTES_PER_HOUR;
        if (rest == HALF_AN_HOUR && wholeHours > 0) {
            return wholeHours + comma + "5 " + hours;
        }
        String saidHours = wholeHours + " " + (wholeHours == 1 ? hour : hours);
        String saidMinutes = rest + " " + (rest == 1 ? minute : minutes);
        if (rest == 0) {
            return wholeHours == 0 ? saidMinutes : saidHours;
        }
        return wholeHours == 0 ? saidMinutes : saidHours + and + saidMinutes;
    }
}

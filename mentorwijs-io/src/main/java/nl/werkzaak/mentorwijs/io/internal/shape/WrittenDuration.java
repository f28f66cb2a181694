package nl.werkzaak.mentorwijs.io.internal.shape;

import java.time.Duration;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * The form of a duration: {@code PT}, then hours with {@code H}, minutes with {@code M}, or both. Neither has more than
 * nine digits, so that durations can be added without a limit of the machine in sight.
 */
final class WrittenDuration {

    private static final int MOST_DIGITS = 9;

    private WrittenDuration() {}

    static Duration parse(String text) {
        if (!isFormed(text)) {
            throw new IllegalArgumentException("no duration");
        }
        return Duration.parse(text);
    }

    static Optional<Violation> brokenBy(String text) {
        return isFormed(text) ? Optional.empty() : Optional.of(Violation.of("duration.form", ""));
    }

    private static boolean isFormed(String text) {
        return text.startsWith("PT") && isRest(text, 2);
    }

    private static boolean isRest(String text, int start) {
        int hours = part(text, start, 'H');
        int minutes = part(text, hours, 'M');
        return minutes > start && minutes == text.length();
    }

    /** Where the number with this unit ends, or where it would begin if there is none. */
    private static int part(String text, int start, char unit) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean there = end > start && end - start <= MOST_DIGITS && end < text.length() && text.charAt(end) == unit;
        return there ? end + 1 : start;
    }
}

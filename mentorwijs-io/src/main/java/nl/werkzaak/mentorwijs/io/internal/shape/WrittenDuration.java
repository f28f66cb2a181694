package nl.werkzaak.mentorwijs.io.internal.shape;

import java.time.Duration;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * The form of a duration: {@code PT}, then hours with {@code H}, minutes with {@code M}, or both. Neither has more than
 * nine digits, so that durations can be added without a limit of the machine in sight.
 */
final class WrittenDuration {

    private static final int START = "PT".length();
    private static final int MOST_DIGITS = 9;

    private WrittenDuration() {}

    static Duration parse(String text) {
        if (!isFormed(text)) {
            throw new IllegalArgumentException("no duration");
        }
        int minutes = part(text, START, 'H');
        return Duration.ofHours(number(text, START, minutes)).plusMinutes(number(text, minutes, text.length()));
    }

    /** The number of a part with its unit; 0 if the part is not there. */
    private static int number(String text, int start, int end) {
        return start == end ? 0 : Integer.parseInt(text, start, end - 1, 10);
    }

    static Optional<Violation> brokenBy(String text) {
        return isFormed(text) ? Optional.empty() : Optional.of(Violation.of("duration.form", ""));
    }

    private static boolean isFormed(String text) {
        if (!text.startsWith("PT")) {
            return false;
        }
        int end = part(text, part(text, START, 'H'), 'M');
        return end > START && end == text.length();
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

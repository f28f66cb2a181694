package nl.werkzaak.mentorwijs.io.internal.shape;

import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** The form of a whole number: at most nine digits, with a minus sign where it is negative, without leading zeros. */
final class WrittenNumber {

    private static final int MOST_DIGITS = 9;

    private WrittenNumber() {}

    static Integer parse(String text) {
        if (brokenBy(text).isPresent()) {
            throw new IllegalArgumentException("no whole number");
        }
        return Integer.valueOf(text);
    }

    static Optional<Violation> brokenBy(String text) {
        if (!isWhole(text)) {
            return Optional.of(Violation.of("number.whole", ""));
        }
        boolean fits = text.length() - (text.startsWith("-") ? 1 : 0) <= MOST_DIGITS;
        return fits ? Optional.empty() : Optional.of(Violation.of("number.range", ""));
    }

    private static boolean isWhole(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > start && end == text.length() && (end == start + 1 || text.charAt(start) != '0');
    }
}

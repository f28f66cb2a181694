package nl.werkzaak.mentorwijs.io.internal.shape;

import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** The form of a whole number: digits, with a minus sign where it is negative, without leading zeros. */
final class WrittenNumber {

    private static final int LONGEST = "-2147483648".length();

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
        boolean fits = text.length() <= LONGEST && Long.parseLong(text) == (int) Long.parseLong(text);
        return fits ? Optional.empty() : Optional.of(Violation.of("number.range", ""));
    }

    private static boolean isWhole(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
    }
}

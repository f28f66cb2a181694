package nl.werkzaak.mentorwijs.io.internal.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** The form of a date: four digits of the year, two of the month, two of the day; and a day that there is. */
final class WrittenDate {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WrittenDate() {}

    static LocalDate parse(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no date"));
    }

    static Optional<Violation> brokenBy(String text) {
        return read(text).isPresent() ? Optional.empty() : Optional.of(Violation.of("date.form", ""));
    }

    private static Optional<LocalDate> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package nl.werkzaak.mentorwijs.model.binding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The texts that stand for values of the JDK: what a document may hold for them, and nothing that a mapper takes beyond it. */
final class ExactText {

    private static final Pattern DURATION = Pattern.compile("PT(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?");

    private ExactText() {}

    static Duration duration(String text) {
        if (!DURATION.matcher(text).matches()) {
            throw new IllegalArgumentException("no duration in hours and minutes, such as PT2H30M");
        }
        return Duration.parse(text);
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}

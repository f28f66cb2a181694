package nl.werkzaak.mentorwijs.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * The version of a training or of the catalogue, such as {@code 1.0.0}: three numbers of at most nine digits, ordered
 * by size.
 *
 * @param major  raised when a reader of the older version would be misled, 0 or more
 * @param minor  raised when something is added, 0 or more
 * @param patch  raised when a mistake is mended, 0 or more
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class)
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    /** The form as a regular expression that matches the whole text. */
    public static final String FORM = "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int GREATEST = 999_999_999;
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if a number is negative or has more than nine digits
     */
    public Version {
        if (!fits(major) || !fits(minor) || !fits(patch)) {
            throw otherForm(text(major, minor, patch));
        }
    }

    private static boolean fits(int number) {
        return number >= 0 && number <= GREATEST;
    }

    private static InvalidValueException otherForm(String text) {
        return new InvalidValueException(Violation.of("version.form", ""), text);
    }

    private static String text(int major, int minor, int patch) {
        return major + "." + minor + "." + patch;
    }

    /**
     * The rule that a text breaks as a version.
     *
     * @param text  the text, not null
     * @return the violation, empty if the text is a version
     */
    public static Optional<Violation> brokenBy(String text) {
        return PATTERN.matcher(text).matches() ? Optional.empty() : Optional.of(Violation.of("version.form", ""));
    }

    /**
     * The version that a text names.
     *
     * @param text  the text, such as {@code 1.0.0}, not null
     * @return the version, not null
     * @throws InvalidValueException if the text has another form
     */
    @JsonCreator
    public static Version parse(String text) {
        Matcher parts = PATTERN.matcher(text);
        if (!parts.matches()) {
            throw otherForm(text);
        }
        return new Version(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return the text, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return text(major, minor, patch);
    }
}

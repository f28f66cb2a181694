package nl.werkzaak.mentorwijs.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * The version of the form of a document, such as {@code 1.0}: two numbers of at most nine digits; not the version of
 * what it says.
 *
 * @param major  raised when an older reader can no longer read the form, 0 or more
 * @param minor  raised when the form gains something that may be left out, 0 or more
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class)
public record SchemaVersion(int major, int minor) {

    /** The form of the text as a regular expression that matches all of it. */
    public static final String FORM = "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int GREATEST = 999_999_999;

    /** The form that this library writes. */
    public static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if a number is negative or has more than nine digits
     */
    public SchemaVersion {
        if (!fits(major) || !fits(minor)) {
            throw otherForm(text(major, minor));
        }
    }

    private static boolean fits(int number) {
        return number >= 0 && number <= GREATEST;
    }

    private static InvalidValueException otherForm(String text) {
        return new InvalidValueException(Violation.of("schema-version.form", ""), text);
    }

    private static String text(int major, int minor) {
        return major + "." + minor;
    }

    /**
     * The rule that a text breaks as a schema version.
     *
     * @param text  the text, not null
     * @return the violation, empty if the text is a schema version
     */
    public static Optional<Violation> brokenBy(String text) {
        return PATTERN.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Violation.of("schema-version.form", ""));
    }

    /**
     * The schema version that a text names.
     *
     * @param text  the text, such as {@code 1.0}, not null
     * @return the schema version, not null
     * @throws InvalidValueException if the text has another form
     */
    @JsonCreator
    public static SchemaVersion parse(String text) {
        Matcher parts = PATTERN.matcher(text);
        if (!parts.matches()) {
            throw otherForm(text);
        }
        return new SchemaVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return the text, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return text(major, minor);
    }
}

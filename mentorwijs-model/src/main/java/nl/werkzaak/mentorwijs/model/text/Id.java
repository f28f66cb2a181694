package nl.werkzaak.mentorwijs.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * A name for machines, such as {@code learning-rich-work}: lower-case letters a to z, digits and single hyphens,
 * starting with a letter, at most {@value #MAX_LENGTH} characters.
 *
 * @param value  the text, not null
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class)
public record Id(@JsonValue String value) implements Comparable<Id> {

    /** The greatest length, in characters. */
    public static final int MAX_LENGTH = 64;

    /** The form as a regular expression that matches the whole text. */
    public static final String FORM = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public Id {
        Optional<Violation> broken = brokenBy(value);
        if (broken.isPresent()) {
            throw new InvalidValueException(broken.get(), value);
        }
    }

    /**
     * The rule that a text breaks as an id.
     *
     * @param text  the text, not null
     * @return the violation, empty if the text is an id
     */
    public static Optional<Violation> brokenBy(String text) {
        return text.length() <= MAX_LENGTH && isFormed(text)
                ? Optional.empty()
                : Optional.of(Violation.of("id.form", ""));
    }

    /** What {@link #FORM} says, at a tenth of the cost: a document has an id for nearly every element. */
    private static boolean isFormed(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = c == '-' ? before != '-' : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && i > 0);
            if (!fits) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /**
     * The id of a text.
     *
     * @param text  the text, not null
     * @return the id, not null
     * @throws InvalidValueException if the text has another form
     */
    @JsonCreator
    public static Id of(String text) {
        return new Id(text);
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

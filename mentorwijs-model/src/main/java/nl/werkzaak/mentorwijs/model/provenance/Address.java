package nl.werkzaak.mentorwijs.model.provenance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * The address of a section, or of an element of one: its section, its key, and the key of an element within it, such as
 * {@code sessions}, {@code sessions/1} or {@code activeComponents/transformational-leadership/trust}.
 *
 * @param value  the text, not null
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class)
public record Address(@JsonValue String value) implements Comparable<Address> {

    /** The form as a regular expression that matches the whole text. */
    public static final String FORM = "^[a-z][A-Za-z]*(/[A-Za-z0-9-]+){0,2}$";

    private static final int MOST_KEYS = 2;

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public Address {
        Optional<Violation> broken = brokenBy(value);
        if (broken.isPresent()) {
            throw new InvalidValueException(broken.get(), value);
        }
    }

    /**
     * The rule that a text breaks as an address.
     *
     * @param text  the text, not null
     * @return the violation, empty if the text is an address
     */
    public static Optional<Violation> brokenBy(String text) {
        return isFormed(text) ? Optional.empty() : Optional.of(Violation.of("address.form", ""));
    }

    /** What {@link #FORM} says, at a tenth of the cost: comparing two trainings makes hundreds of addresses. */
    private static boolean isFormed(String text) {
        int keys = 0;
        char before = '/';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            keys += c == '/' ? 1 : 0;
            if (c == '/' ? before == '/' || keys > MOST_KEYS : !fits(c, i, keys)) {
                return false;
            }
            before = c;
        }
        return before != '/';
    }

    private static boolean fits(char c, int index, int keys) {
        boolean lower = c >= 'a' && c <= 'z';
        boolean letter = lower || (c >= 'A' && c <= 'Z');
        return index == 0 ? lower : letter || (keys > 0 && (c == '-' || (c >= '0' && c <= '9')));
    }

    /**
     * The address that a text names.
     *
     * @param text  the text, not null
     * @return the address, not null
     * @throws InvalidValueException if the text has another form
     */
    @JsonCreator
    public static Address parse(String text) {
        return new Address(text);
    }

    /**
     * The address of an element within this one.
     *
     * @param key  the key of the element, not null
     * @return the address, not null
     * @throws InvalidValueException if the key has another form, or this address has two keys already
     */
    public Address child(String key) {
        return new Address(value + "/" + key);
    }

    /**
     * Whether an address is this one, or that of something within it.
     *
     * @param other  the other address, not null
     * @return true if it is
     */
    public boolean holds(Address other) {
        return other.equals(this) || other.value.startsWith(value + "/");
    }

    /**
     * What holds all of some elements, and as little else as may be.
     *
     * @param elements  the addresses of the elements, not null
     * @return the address, empty if there are no elements or they are of several sections
     */
    public static Optional<Address> holdingAll(Collection<Address> elements) {
        Optional<Address> holder = elements.stream().findFirst();
        while (holder.isPresent() && !elements.stream().allMatch(holder.get()::holds)) {
            holder = holder.get().parent();
        }
        return holder;
    }

    /**
     * The address of what holds this one.
     *
     * @return the address, empty for a section
     */
    public Optional<Address> parent() {
        int last = value.lastIndexOf('/');
        return last == -1 ? Optional.empty() : Optional.of(new Address(value.substring(0, last)));
    }

    @Override
    public int compareTo(Address other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

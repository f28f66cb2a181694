package nl.werkzaak.mentorwijs.io.internal.shape;

import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** A single value: what it looks like in a document, and how to get from there to the value of the model and back. */
public sealed interface ValueShape extends Shape permits FormedValue, ChoiceShape {

    /**
     * What a document writes it as: a text or a number.
     *
     * @return the token, not null
     */
    Token token();

    /**
     * The value of the model.
     *
     * @param text  the value as a document writes it, not null
     * @return the value, not null
     * @throws IllegalArgumentException if the text is no such value
     */
    Object parse(String text);

    /**
     * What is wrong with a text that is no such value.
     *
     * @param text  the text, not null
     * @return the violation, empty if the text is a value
     */
    Optional<Violation> brokenBy(String text);

    /**
     * How a document writes a value.
     *
     * @param value  the value of the model, not null
     * @return the text, not null
     */
    String write(Object value);

    /**
     * Any text.
     *
     * @return the shape, not null
     */
    static ValueShape text() {
        return FormedValue.TEXT;
    }

    /**
     * Whether a number or the like that stands there is most likely such a value without its quotes.
     *
     * @return true if so
     */
    boolean isFreeText();

    /**
     * The only texts there are.
     *
     * @return what may stand there with its value, empty if there is no list of them
     */
    default Map<String, Object> choices() {
        return Map.of();
    }
}

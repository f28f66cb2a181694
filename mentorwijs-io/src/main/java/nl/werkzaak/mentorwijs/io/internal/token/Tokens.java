package nl.werkzaak.mentorwijs.io.internal.token;

import nl.werkzaak.mentorwijs.model.finding.Place;

/**
 * The tokens of one document, one after another. The first is {@link Token#END} where the document is empty; objects and
 * lists are well nested; a name is followed by its value.
 *
 * <p>Where reading cannot go on, {@link nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException} says why.
 */
public interface Tokens {

    /**
     * The next token.
     *
     * @return the token, not null
     */
    Token next();

    /**
     * The text of the token that {@link #next} gave: a name, a text, or another single value as it is written.
     *
     * @return the text, not null
     */
    String text();

    /**
     * Where the token that {@link #next} gave begins.
     *
     * @return the place, not null
     */
    Place place();
}

package nl.werkzaak.mentorwijs.io.internal.tree;

import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * A single value of a document.
 *
 * @param position  where it begins, not null
 * @param token  what it is: text, number, boolean, null or unusable; not null
 * @param text  the value as it is written, without quotes; not null
 */
public record LocatedValue(Position position, Token token, String text) implements LocatedNode {}

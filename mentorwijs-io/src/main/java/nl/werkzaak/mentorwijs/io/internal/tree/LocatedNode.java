package nl.werkzaak.mentorwijs.io.internal.tree;

import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.finding.Position;

/** A part of a document that knows where it stands in the text. */
public sealed interface LocatedNode permits LocatedObject, LocatedList, LocatedValue {

    /**
     * Where the part begins.
     *
     * @return the position, not null
     */
    Position position();

    /**
     * What the part begins with.
     *
     * @return the token, not null
     */
    Token token();
}

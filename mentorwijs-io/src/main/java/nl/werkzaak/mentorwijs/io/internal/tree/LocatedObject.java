package nl.werkzaak.mentorwijs.io.internal.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * An object of a document.
 *
 * @param position  where it begins, not null
 * @param members  its properties by name in the order of the document, not null
 */
public record LocatedObject(Position position, Map<String, Member> members) implements LocatedNode {

    /**
     * A property.
     *
     * @param namePosition  where its name begins, not null
     * @param value  its value, not null
     */
    public record Member(Position namePosition, LocatedNode value) {}

    /** Copies the members, in their order. */
    public LocatedObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public Token token() {
        return Token.OBJECT_START;
    }
}

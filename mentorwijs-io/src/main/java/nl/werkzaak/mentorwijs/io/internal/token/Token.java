package nl.werkzaak.mentorwijs.io.internal.token;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.mentorwijs.io.Node;
import org.jspecify.annotations.Nullable;

/** What a document consists of, whatever its format. */
public enum Token {
    /** An object begins. */
    OBJECT_START(Node.Kind.OBJECT),
    /** An object ends. */
    OBJECT_END(null),
    /** A list begins. */
    LIST_START(Node.Kind.LIST),
    /** A list ends. */
    LIST_END(null),
    /** The name of a property. */
    NAME(null),
    /** A text. */
    TEXT(Node.Kind.TEXT),
    /** A number, as it is written. */
    NUMBER(Node.Kind.NUMBER),
    /** True or false. */
    BOOLEAN(Node.Kind.BOOLEAN),
    /** Null, or a value that was left empty. */
    NULL(Node.Kind.NULL),
    /** A name or a value that cannot be used; why has been said. The value of such a name follows it all the same. */
    UNUSABLE(Node.Kind.UNUSABLE),
    /** The end of the document. */
    END(null);

    private static final Map<Node.Kind, Token> BY_KIND = byKind();

    private final Node.@Nullable Kind kind;

    Token(Node.@Nullable Kind kind) {
        this.kind = kind;
    }

    private static Map<Node.Kind, Token> byKind() {
        Map<Node.Kind, Token> byKind = new EnumMap<>(Node.Kind.class);
        Arrays.stream(values()).filter(token -> token.kind != null).forEach(token -> byKind.put(token.kind(), token));
        return byKind;
    }

    /**
     * The token with which a node begins.
     *
     * @param kind  the kind of the node, not null
     * @return the token, not null
     */
    public static Token of(Node.Kind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    /**
     * The kind of node that begins with this token.
     *
     * @return the kind, not null
     * @throws NullPointerException if none does
     */
    public Node.Kind kind() {
        return Objects.requireNonNull(kind);
    }
}

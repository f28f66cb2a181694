package nl.werkzaak.mentorwijs.io.internal.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.finding.Place;
import org.jspecify.annotations.Nullable;

/** The tokens of a document that its format gives as nodes, so that the same limits hold for it as for a text. */
public final class NodeTokens implements Tokens {

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node upcoming;
    private Place place;
    private String text = "";

    /**
     * The tokens of a document.
     *
     * @param root  its root, not null
     */
    public NodeTokens(Node root) {
        this.upcoming = root;
        this.place = root.place();
    }

    @Override
    public Token next() {
        text = "";
        Node node = upcoming;
        upcoming = null;
        return node == null ? inside() : begin(node);
    }

    /** The next part of the innermost object or list that has not ended. */
    private Token inside() {
        Open innermost = open.peek();
        if (innermost == null) {
            return Token.END;
        }
        if (!innermost.parts().hasNext()) {
            place = open.pop().node().place();
            return innermost.node() instanceof ObjectNode ? Token.OBJECT_END : Token.LIST_END;
        }
        Object part = innermost.parts().next();
        if (part instanceof Member member) {
            place = member.place();
            text = member.name();
            upcoming = member.value();
            return Token.NAME;
        }
        return begin((Node) part);
    }

    private Token begin(Node node) {
        place = node.place();
        if (node instanceof ObjectNode object) {
            open.push(new Open(node, object.members().iterator()));
        } else if (node instanceof ListNode list) {
            open.push(new Open(node, list.items().iterator()));
        } else {
            text = ((ValueNode) node).text();
        }
        return Token.of(node.kind());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Place place() {
        return place;
    }

    /** An object or a list with the members or items that have not come yet. */
    private record Open(Node node, Iterator<?> parts) {}
}

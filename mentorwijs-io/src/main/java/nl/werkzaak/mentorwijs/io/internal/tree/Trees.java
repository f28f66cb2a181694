package nl.werkzaak.mentorwijs.io.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * Grows a tree from the tokens of one document. Of a name that stands twice in an object the first value is kept.
 */
public final class Trees {

    private final Tokens tokens;
    private final Consumer<Fault> faults;

    /** The names and positions that lead to what is being read; made a pointer only where there is something to tell. */
    private final List<Object> path = new ArrayList<>();

    private Trees(Tokens tokens, Consumer<Fault> faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /**
     * The tree of a document.
     *
     * @param tokens  its tokens, of which none has been taken; within a limit of depth; not null
     * @param faults  told of names that stand twice, and why reading ended; not null
     * @return the root, empty if the text cannot be read to its end
     */
    public static Optional<Node> read(Tokens tokens, Consumer<Fault> faults) {
        try {
            return new Trees(tokens, faults).root();
        } catch (UnreadableException e) {
            faults.accept(e.fault());
            return Optional.empty();
        }
    }

    private Optional<Node> root() {
        Token first = tokens.next();
        if (first == Token.END || (first == Token.NULL && tokens.text().isEmpty())) {
            throw new UnreadableException(Fault.syntax("document.empty", Position.START));
        }
        Node root = node(first);
        // Asks for the end, so that the tokens report what stands behind the root.
        tokens.next();
        return Optional.of(root);
    }

    private Node node(Token token) {
        Place place = tokens.place();
        return switch (token) {
            case OBJECT_START -> object(place);
            case LIST_START -> list(place);
            default -> new ValueNode(place, token.kind(), tokens.text());
        };
    }

    private Node child(Token token, Object step) {
        path.add(step);
        Node child = node(token);
        path.remove(path.size() - 1);
        return child;
    }

    private ObjectNode object(Place place) {
        List<Member> members = new ArrayList<>();
        Map<String, Place> names = new HashMap<>();
        Token token = tokens.next();
        for (; token == Token.NAME || token == Token.UNUSABLE; token = tokens.next()) {
            if (token == Token.UNUSABLE) {
                node(tokens.next());
                continue;
            }
            String name = tokens.text();
            Place namePlace = tokens.place();
            Place first = names.putIfAbsent(name, namePlace);
            if (first != null) {
                faults.accept(duplicate(name, namePlace, first.position()));
            }
            Node value = child(tokens.next(), name);
            if (first == null) {
                members.add(new Member(name, namePlace, value));
            }
        }
        return new ObjectNode(place, members);
    }

    private Fault duplicate(String name, Place place, Position first) {
        String parent = path.stream().map(Object::toString).reduce("", Pointers::child);
        return Fault.structure("property.duplicate", Pointers.child(parent, name), place)
                .with("property", name)
                .with("line", first.line())
                .with("column", first.column())
                .actual(name);
    }

    private ListNode list(Place place) {
        List<Node> items = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.LIST_END; token = tokens.next()) {
            items.add(child(token, items.size()));
        }
        return new ListNode(place, items);
    }
}

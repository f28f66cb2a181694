package nl.werkzaak.mentorwijs.io.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedObject.Member;
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
    public static Optional<LocatedNode> read(Tokens tokens, Consumer<Fault> faults) {
        try {
            return new Trees(tokens, faults).root();
        } catch (UnreadableException e) {
            faults.accept(e.fault());
            return Optional.empty();
        }
    }

    private Optional<LocatedNode> root() {
        Token first = tokens.next();
        if (first == Token.END || (first == Token.NULL && tokens.text().isEmpty())) {
            throw new UnreadableException(Fault.syntax("document.empty", Position.START));
        }
        LocatedNode root = node(first);
        // Asks for the end, so that the tokens report what stands behind the root.
        tokens.next();
        return Optional.of(root);
    }

    private LocatedNode node(Token token) {
        Position position = tokens.position();
        return switch (token) {
            case OBJECT_START -> object(position);
            case LIST_START -> list(position);
            default -> new LocatedValue(position, token, tokens.text());
        };
    }

    private LocatedNode child(Token token, Object step) {
        path.add(step);
        LocatedNode child = node(token);
        path.remove(path.size() - 1);
        return child;
    }

    private LocatedObject object(Position position) {
        Map<String, Member> members = new LinkedHashMap<>();
        Token token = tokens.next();
        for (; token == Token.NAME || token == Token.UNUSABLE; token = tokens.next()) {
            if (token == Token.UNUSABLE) {
                node(tokens.next());
                continue;
            }
            String name = tokens.text();
            Position namePosition = tokens.position();
            Member first = members.get(name);
            if (first != null) {
                faults.accept(duplicate(name, namePosition, first.namePosition()));
            }
            LocatedNode value = child(tokens.next(), name);
            members.putIfAbsent(name, new Member(namePosition, value));
        }
        return new LocatedObject(position, members);
    }

    private Fault duplicate(String name, Position position, Position first) {
        String parent = path.stream().map(Object::toString).reduce("", Pointers::child);
        return Fault.structure("property.duplicate", Pointers.child(parent, name), position)
                .with("property", name)
                .with("line", first.line())
                .with("column", first.column())
                .actual(name);
    }

    private LocatedList list(Position position) {
        List<LocatedNode> items = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.LIST_END; token = tokens.next()) {
            items.add(child(token, items.size()));
        }
        return new LocatedList(position, items);
    }
}

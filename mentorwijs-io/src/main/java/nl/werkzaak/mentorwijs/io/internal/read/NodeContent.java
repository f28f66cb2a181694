package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.io.internal.tree.NodeTokens;

/**
 * A document that its format gives as nodes.
 *
 * @param root  the root, not null
 */
record NodeContent(Node root) implements Content {

    @Override
    public Optional<Tokens> tokens() {
        return Optional.of(new NodeTokens(root));
    }

    @Override
    public Tokens tokens(Consumer<Fault> faults) {
        return new NodeTokens(root);
    }
}

package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;

/**
 * A document that is text.
 *
 * @param source  the text, not null
 * @param syntax  makes tokens of it, not null
 */
record TextContent(SourceText source, Syntax syntax) implements Content {

    @Override
    public Optional<Tokens> tokens() {
        return source.turns().isEmpty() ? Optional.of(syntax.tokens(source)) : Optional.empty();
    }

    @Override
    public Tokens tokens(Consumer<Fault> faults) {
        return syntax.tokens(source, faults);
    }

    @Override
    public boolean allowsBareText() {
        return syntax.allowsBareText();
    }

    @Override
    public void reportTurns(Optional<Node> root, Faults faults) {
        Turns.report(source, root, faults);
    }
}

package nl.werkzaak.mentorwijs.io.json;

import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;

/** Makes tokens of JSON; every fault of JSON ends the reading. */
final class JsonSyntax implements Syntax {

    @Override
    public Tokens tokens(SourceText source) {
        return JsonTokens.of(source.bytes());
    }

    @Override
    public Tokens tokens(SourceText source, Consumer<Fault> faults) {
        return JsonTokens.of(source.text());
    }

    @Override
    public boolean allowsBareText() {
        return false;
    }
}

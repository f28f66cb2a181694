package nl.werkzaak.mentorwijs.io.json;

import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;

/** Makes tokens of JSON; every fault of JSON ends the reading. */
final class JsonSyntax implements Syntax {

    @Override
    public Tokens tokens(String text, Consumer<Fault> faults) {
        return new JsonTokens(text);
    }

    @Override
    public boolean allowsBareText() {
        return false;
    }
}

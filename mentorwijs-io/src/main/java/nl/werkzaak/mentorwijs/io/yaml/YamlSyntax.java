package nl.werkzaak.mentorwijs.io.yaml;

import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;

/** Makes tokens of YAML 1.2. */
final class YamlSyntax implements Syntax {

    @Override
    public Tokens tokens(String text, Consumer<Fault> faults) {
        return new YamlTokens(text, faults);
    }

    @Override
    public boolean allowsBareText() {
        return true;
    }
}

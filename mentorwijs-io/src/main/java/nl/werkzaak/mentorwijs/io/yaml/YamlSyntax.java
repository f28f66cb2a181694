package nl.werkzaak.mentorwijs.io.yaml;

import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;

/** Makes tokens of YAML 1.2. */
final class YamlSyntax implements Syntax {

    @Override
    public Tokens tokens(SourceText source) {
        return tokens(source, fault -> {
            throw new UnreadableException(fault);
        });
    }

    @Override
    public Tokens tokens(SourceText source, Consumer<Fault> faults) {
        return new YamlTokens(source.text(), faults);
    }

    @Override
    public boolean allowsBareText() {
        return true;
    }
}

package nl.werkzaak.mentorwijs.io.yaml;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.fault.Characters;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.source.Cursor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with a text that is no YAML, from the place where the parser gave up. */
final class YamlDiagnosis {

    private YamlDiagnosis() {}

    static Fault of(String source, YamlEngineException failure) {
        int place = place(failure).map(mark -> indexOf(source, mark)).orElse(0);
        return Fault.syntax("yaml.syntax", new Cursor(source).at(place))
                .with("found", Characters.at(source, place))
                .hint(hint(source, place));
    }

    private static Optional<Mark> place(YamlEngineException failure) {
        return failure instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    }

    private static int indexOf(String source, Mark mark) {
        int codePoints = Math.min(mark.getIndex(), source.codePointCount(0, source.length()));
        return source.offsetByCodePoints(0, codePoints);
    }

    private static Hint hint(String source, int place) {
        if (place >= source.length()) {
            return Hint.of("close-what-is-open");
        }
        return switch (source.charAt(place)) {
            case '\t' -> Hint.of("yaml-tab");
            case ':' -> Hint.of("yaml-colon");
            case '@', '`', '%', '&', '*', '!', '|', '>' -> Hint.of("yaml-quotes");
            default -> Hint.of("yaml-indentation");
        };
    }
}

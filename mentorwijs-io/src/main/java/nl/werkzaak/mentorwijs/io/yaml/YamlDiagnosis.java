package nl.werkzaak.mentorwijs.io.yaml;

import nl.werkzaak.mentorwijs.io.internal.fault.Characters;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.source.Cursor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with a text that is no YAML, from the place where the parser gave up. */
final class YamlDiagnosis {

    private YamlDiagnosis() {}

    static Fault of(String source, YamlEngineException failure) {
        Fault fault = at(source, codePointsBefore(failure));
        return isNameWithoutColon(failure) ? fault.hint(Hint.of("yaml-name")) : fault;
    }

    static Fault at(String source, int codePoints) {
        int place = indexOf(source, codePoints);
        return broken(source, place, hint(source, place));
    }

    static Fault broken(String source, int place, Hint hint) {
        return Fault.syntax("yaml.syntax", new Cursor(source).at(place))
                .with("found", Characters.at(source, place))
                .hint(hint);
    }

    /** The parser sees only behind the line that no colon came. */
    private static boolean isNameWithoutColon(YamlEngineException failure) {
        return failure instanceof MarkedYamlEngineException marked
                && "while scanning a simple key".equals(marked.getContext());
    }

    private static int codePointsBefore(YamlEngineException failure) {
        if (failure instanceof ReaderException unprintable) {
            return unprintable.getPosition();
        }
        return failure instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(Mark::getIndex).orElse(0)
                : 0;
    }

    static int indexOf(String source, int codePoints) {
        return source.offsetByCodePoints(0, Math.min(codePoints, source.codePointCount(0, source.length())));
    }

    private static Hint hint(String source, int place) {
        if (place >= source.length()) {
            return Hint.of("close-what-is-open");
        }
        if (isEscaped(source, place)) {
            return Hint.of("yaml-escape");
        }
        return switch (source.charAt(place)) {
            case '\t' -> Hint.of("yaml-tab");
            case ':' -> Hint.of("yaml-colon");
            case '@', '`', '%', '&', '*', '!', '|', '>' -> Hint.of("yaml-quotes");
            default -> Hint.of("yaml-indentation");
        };
    }

    /** Whether a character is part of what begins with a backslash: a letter stands between the two at most. */
    private static boolean isEscaped(String source, int place) {
        return source.substring(Math.max(0, place - 2), place).indexOf('\\') >= 0;
    }
}

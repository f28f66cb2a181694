package nl.werkzaak.mentorwijs.io.yaml;

import java.util.Locale;
import java.util.Set;
import nl.werkzaak.mentorwijs.io.internal.token.Token;

/**
 * Tells which texts are written without quotes: those that no reader of YAML, of version 1.1 either, takes for something
 * else. Narrow on purpose: quotes too many do no harm.
 */
final class BareText {

    private static final Set<String> WORDS_OF_YAML_1_1 = Set.of("y", "n", "yes", "no", "on", "off");

    private BareText() {}

    static boolean isSafe(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && BareScalar.resolve(text) == Token.TEXT
                && !WORDS_OF_YAML_1_1.contains(text.toLowerCase(Locale.ROOT))
                && text.codePoints().allMatch(BareText::isPlain);
    }

    private static boolean isPlain(int codePoint) {
        return codePoint < 0x7f
                ? codePoint >= ' ' && "[]{}\"\\`".indexOf(codePoint) < 0
                : Character.isLetter(codePoint) || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }
}

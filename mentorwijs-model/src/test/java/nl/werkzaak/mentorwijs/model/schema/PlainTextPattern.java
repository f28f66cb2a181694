package nl.werkzaak.mentorwijs.model.schema;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;

/**
 * What a pattern can say of the rules of text, taken from these rules: no character that has no place in text, and at
 * least one that leaves ink. Normal form and half surrogate pairs are beyond it, and so are characters outside the basic
 * plane, for which the languages of patterns have different words.
 */
final class PlainTextPattern {

    /** Their format characters are signs that are seen, and new ones come with new versions of Unicode. */
    private static final Set<UnicodeScript> WITH_VISIBLE_SIGNS = Set.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC);

    private PlainTextPattern() {}

    static String write() {
        String misplaced = ranges(PlainTextPattern::isMisplaced);
        String withoutInk = ranges(PlainTextPattern::isWithoutInk);
        return "^[^" + misplaced + "]*[^" + misplaced + withoutInk + "][^" + misplaced + "]*$";
    }

    private static boolean isMisplaced(int character) {
        Optional<String> rule = TextRules.brokenBy("a" + Character.toString(character));
        return rule.equals(Optional.of("text.control")) || rule.equals(Optional.of("text.bidi"));
    }

    private static boolean isWithoutInk(int character) {
        return !isMisplaced(character)
                && !WITH_VISIBLE_SIGNS.contains(UnicodeScript.of(character))
                && TextRules.brokenBy(Character.toString(character)).equals(Optional.of("text.blank"));
    }

    private static String ranges(IntPredicate belongs) {
        StringBuilder ranges = new StringBuilder();
        int next = 0;
        while (next <= Character.MAX_VALUE) {
            int start = next;
            while (next <= Character.MAX_VALUE && isIn(belongs, next)) {
                next++;
            }
            if (next > start) {
                ranges.append(escaped(start)).append(next == start + 1 ? "" : "-" + escaped(next - 1));
            }
            next++;
        }
        return ranges.toString();
    }

    private static boolean isIn(IntPredicate belongs, int character) {
        return !Character.isSurrogate((char) character) && belongs.test(character);
    }

    private static String escaped(int character) {
        return String.format(Locale.ROOT, "\\u%04x", character);
    }
}

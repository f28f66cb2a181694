package nl.werkzaak.mentorwijs.model.text;

import java.text.Normalizer;
import java.util.Locale;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;

/**
 * Text of others made fit to be shown on one line: what leaves no ink, ends the line, turns the direction of reading or
 * steers a terminal is spelled out, such as a zero-width space as backslash, u and 200b. Such text is for the eye; it
 * cannot be read back.
 */
public final class VisibleText {

    private VisibleText() {}

    /**
     * A text in which everything can be seen.
     *
     * @param text  the text, not null
     * @return the text with the rest spelled out, normalised (NFC), not null
     */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePoints().allMatch(VisibleText::isVisible)
                ? composed
                : composed.codePoints()
                        .collect(
                                StringBuilder::new,
                                (shown, codePoint) -> shown.append(of(codePoint)),
                                StringBuilder::append)
                        .toString();
    }

    /**
     * A character that can be seen, or how it is spelled out.
     *
     * @param codePoint  the character
     * @return the text to show, not null
     */
    public static String of(int codePoint) {
        return isVisible(codePoint) ? Character.toString(codePoint) : String.format(Locale.ROOT, "\\u%04x", codePoint);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !TextRules.isControl(codePoint);
        };
    }
}

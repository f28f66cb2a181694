package nl.werkzaak.mentorwijs.io.internal.fault;

import java.util.Locale;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;

/** Text of a document, made fit to be shown: short, on one line, and with every unprintable character spelled out. */
public final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    /**
     * The excerpt of a text.
     *
     * @param text  the text, not null
     * @return its first characters, with an ellipsis where it is longer; not null
     */
    public static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        int index = 0;
        for (int count = 0; index < text.length() && count < LONGEST; count++) {
            int codePoint = text.codePointAt(index);
            append(excerpt, codePoint);
            index += Character.charCount(codePoint);
        }
        return index < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }

    private static void append(StringBuilder excerpt, int codePoint) {
        if (isPrintable(codePoint)) {
            excerpt.appendCodePoint(codePoint);
        } else {
            excerpt.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        }
    }

    private static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint != '\n'
                && !TextRules.isControl(codePoint)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}

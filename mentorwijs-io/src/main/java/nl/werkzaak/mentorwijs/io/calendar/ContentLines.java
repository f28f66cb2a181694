package nl.werkzaak.mentorwijs.io.calendar;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;

/**
 * The lines of a calendar (RFC 5545, section 3.1): ended by CR and LF, and folded so that none is longer than {@value
 * #MOST_OCTETS} octets, never within a character.
 */
final class ContentLines {

    static final int MOST_OCTETS = 75;

    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    /** Next line, line separator and paragraph separator: to some readers the end of a line. */
    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '\\',
            "\\\\",
            (int) ';',
            "\\;",
            (int) ',',
            "\\,",
            (int) '\n',
            "\\n",
            0x85,
            "\\n",
            0x2028,
            "\\n",
            0x2029,
            "\\n");

    private static final int REPLACEMENT = 0xfffd;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A line whose value needs no escaping: ours, not that of a document. */
    void add(String name, String value) throws IOException {
        line(name + ":" + value);
    }

    /** A line with a text of any kind. */
    void addText(String name, Locale language, String text) throws IOException {
        line(name + ";LANGUAGE=" + language.toLanguageTag() + ":" + escaped(text));
    }

    /** A text of any kind as the value of a property; nothing in it can end the line or begin another property. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace(END, "\n").replace('\r', '\n').codePoints().forEach(codePoint -> {
            String escape = ESCAPED.get(codePoint);
            if (escape == null) {
                escaped.appendCodePoint(isFit(codePoint) ? codePoint : REPLACEMENT);
            } else {
                escaped.append(escape);
            }
        });
        return escaped.toString();
    }

    private static boolean isFit(int codePoint) {
        return !TextRules.isControl(codePoint)
                && !TextRules.turnsDirection(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    private void line(String line) throws IOException {
        int octets = 0;
        int written = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int size = octets(line.codePointAt(i));
            if (octets + size > MOST_OCTETS) {
                out.append(line, written, i).append(FOLD);
                written = i;
                octets = 1;
            }
            octets += size;
        }
        out.append(line, written, line.length()).append(END);
    }

    /** How many octets a character has in UTF-8. */
    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}

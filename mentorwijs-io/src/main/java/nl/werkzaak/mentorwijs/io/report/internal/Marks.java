package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.Locale;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * The characters that leave no ink and act on whatever shows them: controls, line separators and marks of direction. A
 * report in JSON or XML holds them escaped, so that it is the same data and can be shown on a terminal.
 */
public final class Marks {

    /** The escapes of JSON, with those for the marks. */
    public static final CharacterEscapes IN_JSON = new InJson();

    private Marks() {}

    public static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static final class InJson extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private static final int DELETE = 0x7f;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        @SuppressWarnings("NullAway") // Null is how Jackson is told that a character is written as it is.
        public SerializableString getEscapeSequence(int character) {
            return isMark(character) ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character)) : null;
        }
    }
}

package nl.werkzaak.mentorwijs.io.translation;

import java.util.HexFormat;

/**
 * JSON in which every character beyond ASCII is escaped. So what is wrong with such a character is told of the text in
 * which it stands, by its pointer, and not of a place in the JSON that nobody sees.
 */
final class AsciiJson {

    private static final int LAST = 0x7e;
    private static final HexFormat HEX = HexFormat.of();

    private AsciiJson() {}

    /** The same JSON; beyond ASCII it has only texts and names. */
    static String of(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c <= LAST) {
                ascii.append(c);
            } else {
                ascii.append("\\u").append(HEX.toHexDigits(c));
            }
        }
        return ascii.toString();
    }
}

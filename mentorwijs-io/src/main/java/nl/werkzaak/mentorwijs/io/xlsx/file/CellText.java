package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell as the file has it. By ECMA-376 (22.9.2.19) {@code _x000D_} stands for the character with that number,
 * and an underscore is written {@code _x005F_} wherever the text itself looks so from there: also where the underscore that
 * ends one such piece begins the next.
 */
public final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern FIRST_UNDERSCORE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int HEXADECIMAL = 16;

    private CellText() {}

    public static String escaped(String text) {
        return FIRST_UNDERSCORE.matcher(text).replaceAll("_x005F_");
    }

    public static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(match.group(1), HEXADECIMAL))));
    }
}

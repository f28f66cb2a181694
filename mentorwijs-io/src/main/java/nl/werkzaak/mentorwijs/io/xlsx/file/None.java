package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.util.regex.Pattern;

/** The sign of an empty list. A text that would be taken for it has a backslash before it. */
public final class None {

    public static final String SIGN = "(geen)";

    private static final String ESCAPE = "\\";
    private static final Pattern ESCAPED = Pattern.compile("\\\\*" + Pattern.quote(SIGN));

    private None() {}

    public static String guarded(String text) {
        return ESCAPED.matcher(text).matches() ? ESCAPE + text : text;
    }

    public static String unguarded(String text) {
        return text.startsWith(ESCAPE) && ESCAPED.matcher(text).matches() ? text.substring(1) : text;
    }
}

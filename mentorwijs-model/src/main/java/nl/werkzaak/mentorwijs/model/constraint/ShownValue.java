package nl.werkzaak.mentorwijs.model.constraint;

import java.util.Locale;
import java.util.stream.Collectors;

/** A value as the message of an exception shows it: in quotes, on one line, and not at any length. */
final class ShownValue {

    private static final int MOST = 80;

    private ShownValue() {}

    /**
     * The value between quotes, with characters that cannot be shown as their code points.
     *
     * @param value  the value, not null
     * @return the text, not null
     */
    static String of(String value) {
        String shown =
                value.codePoints().limit(MOST).mapToObj(ShownValue::visible).collect(Collectors.joining());
        return '"' + shown + (value.codePointCount(0, value.length()) > MOST ? "..." : "") + '"';
    }

    private static String visible(int codePoint) {
        boolean visible = switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
        return visible ? Character.toString(codePoint) : String.format(Locale.ROOT, "<U+%04X>", codePoint);
    }
}

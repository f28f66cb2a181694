package nl.werkzaak.mentorwijs.io.json;

/** Halves of surrogate pairs that are alone in a name: some versions of the parser take them for text. */
final class HalfPairs {

    private static final int ESCAPE = "\\u0000".length();

    private HalfPairs() {}

    static boolean anyIn(String name) {
        return name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Where the escape of the first half ends, in a name that has one; the start itself in a text without the name. */
    static int endOfFirst(String source, int start) {
        int place = start;
        while (place < source.length()) {
            if (!source.startsWith("\\u", place)) {
                place += source.charAt(place) == '\\' ? 2 : 1;
                continue;
            }
            boolean pair = Character.isHighSurrogate(escaped(source, place))
                    && source.startsWith("\\u", place + ESCAPE)
                    && Character.isLowSurrogate(escaped(source, place + ESCAPE));
            if (!pair && Character.isSurrogate(escaped(source, place))) {
                return place + ESCAPE;
            }
            place += pair ? 2 * ESCAPE : ESCAPE;
        }
        return Math.min(start, source.length());
    }

    private static char escaped(String source, int place) {
        return (char) Integer.parseInt(source, place + 2, place + ESCAPE, 16);
    }
}

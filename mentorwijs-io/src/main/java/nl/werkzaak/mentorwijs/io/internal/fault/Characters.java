package nl.werkzaak.mentorwijs.io.internal.fault;

/** What a sentence calls the character at a place of a text. */
public final class Characters {

    private static final Words END_OF_TEXT = new Words("het einde van de tekst", "the end of the text");
    private static final Words END_OF_LINE = new Words("het einde van de regel", "the end of the line");
    private static final Words TAB = new Words("een tab", "a tab");

    private Characters() {}

    /**
     * The words for a character.
     *
     * @param text  the text, not null
     * @param index  where the character stands; beyond the text its end is meant
     * @return the words, not null
     */
    public static Words at(String text, int index) {
        if (index >= text.length()) {
            return END_OF_TEXT;
        }
        return switch (text.charAt(index)) {
            case '\n', '\r' -> END_OF_LINE;
            case '\t' -> TAB;
            default -> {
                String shown = Excerpt.of(Character.toString(text.codePointAt(index)));
                yield new Words("het teken " + shown, "the character " + shown);
            }
        };
    }
}

package nl.werkzaak.mentorwijs.io.internal.source;

import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * Finds the line and column of a place in a text. Asked in the order of the text, it looks at each character once.
 */
public final class Cursor {

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    /**
     * A cursor at the start of a text.
     *
     * @param text  the text, not null
     */
    public Cursor(String text) {
        this.text = text;
    }

    /**
     * The position of a character.
     *
     * @param target  the index of the character; beyond the text its end is meant
     * @return the position, not null
     */
    public Position at(int target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < Math.min(target, text.length())) {
            advance();
        }
        return new Position(line, column);
    }

    private void advance() {
        int codePoint = text.codePointAt(offset);
        offset += Character.charCount(codePoint);
        if (codePoint == '\n' || (codePoint == '\r' && !isLineFeed(offset))) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private boolean isLineFeed(int index) {
        return index < text.length() && text.charAt(index) == '\n';
    }
}

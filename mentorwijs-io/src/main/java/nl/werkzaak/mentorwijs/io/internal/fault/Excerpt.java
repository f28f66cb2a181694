package nl.werkzaak.mentorwijs.io.internal.fault;

import nl.werkzaak.mentorwijs.model.text.VisibleText;

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
            excerpt.append(VisibleText.of(codePoint));
            index += Character.charCount(codePoint);
        }
        return index < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }
}

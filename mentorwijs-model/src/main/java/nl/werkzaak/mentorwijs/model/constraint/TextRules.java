package nl.werkzaak.mentorwijs.model.constraint;

import java.text.Normalizer;
import java.util.Optional;

/** What makes text fit to be read by people; the one place of these rules. */
public final class TextRules {

    private static final int LINE_FEED = '\n';

    /** Characters before this one are in normal form C, whatever they stand beside. */
    private static final char FIRST_COMBINING_MARK = 0x300;

    private TextRules() {}

    /**
     * The first rule that a text breaks.
     *
     * @param text  the text, not null
     * @return the id of the rule, empty if the text is fit
     */
    public static Optional<String> brokenBy(String text) {
        if (leavesNoInk(text)) {
            return Optional.of("text.blank");
        }
        boolean composed = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_COMBINING_MARK && !Character.isISOControl(c)) {
                continue;
            }
            Optional<String> broken = brokenBy(text, i);
            if (broken.isPresent()) {
                return broken;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
            composed &= c < FIRST_COMBINING_MARK;
        }
        return composed || isComposed(text) ? Optional.empty() : Optional.of("text.not-nfc");
    }

    /** A normalizer sorts marks that are out of order, one by one: many of them take it minutes. */
    private static boolean isComposed(String text) {
        return marksAreInOrder(text) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Whether each two marks that stand together may: every part of a text in normal form is in normal form. */
    private static boolean marksAreInOrder(String text) {
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = text.offsetByCodePoints(start, 1);
            boolean together = end < text.length() && isMark(text.codePointAt(start)) && isMark(text.codePointAt(end));
            if (together
                    && !Normalizer.isNormalized(
                            text.substring(start, text.offsetByCodePoints(end, 1)), Normalizer.Form.NFC)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean leavesNoInk(String text) {
        int i = 0;
        while (i < text.length() && leavesNoInk(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length();
    }

    /** White space of any width, and format characters such as the zero-width space. */
    private static boolean leavesNoInk(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static Optional<String> brokenBy(String text, int index) {
        int codePoint = text.codePointAt(index);
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return Optional.of("text.surrogate");
        }
        if (turnsDirection(codePoint)) {
            return Optional.of("text.bidi");
        }
        if (isControl(codePoint)) {
            return Optional.of("text.control");
        }
        return Optional.empty();
    }

    /**
     * Whether a character turns the direction of reading, so that what is read is not what stands there: the
     * embeddings, overrides and isolates of Unicode's bidirectional algorithm.
     *
     * @param codePoint  the character
     * @return true if it does
     */
    public static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /**
     * Whether a character is a control character that has no place in text; the line feed has one.
     *
     * @param codePoint  the character
     * @return true if it has no place
     */
    public static boolean isControl(int codePoint) {
        return codePoint != LINE_FEED
                && (Character.getType(codePoint) == Character.CONTROL || codePoint == 0xfffe || codePoint == 0xffff);
    }
}

package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import org.apache.commons.text.WordUtils;

/**
 * Lines of text of a readable width, gathered from the top to the bottom. A line break within a text becomes a blank, so
 * that no document can write lines of its own into a report.
 */
final class Lines {

    /** What fits on a page and in most windows. */
    static final int WIDTH = 100;

    private static final int LABEL = 13;
    private static final String INDENT = "    ";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** The marks of direction, which no text needs and which move their neighbours. */
    private static final Pattern DIRECTION = Pattern.compile("[\u200e\u200f\u061c]");

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        String told = onOneLine(title);
        text.append(told)
                .append('\n')
                .append("=".repeat(told.codePointCount(0, told.length())))
                .append('\n');
    }

    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
    }

    void paragraph(String paragraph) {
        wrapped("", "", paragraph);
    }

    void block(String block) {
        text.append('\n');
        block.lines().forEach(line -> text.append(line.stripTrailing()).append('\n'));
    }

    void item(String item) {
        text.append('\n');
        wrapped("", INDENT, item);
    }

    void indented(String paragraph) {
        wrapped(INDENT, INDENT, paragraph);
    }

    void labelled(String label, List<String> paragraphs) {
        String first = label + ":";
        for (String paragraph : paragraphs) {
            wrapped(INDENT + padded(first), INDENT + padded(""), paragraph);
            first = "";
        }
    }

    void bullet(String paragraph) {
        wrapped("  - ", INDENT, paragraph);
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    /** A text of any kind as a terminal can show it within a line. */
    static String onOneLine(String text) {
        return DIRECTION
                .matcher(LINE_BREAK.matcher(text).replaceAll(" "))
                .replaceAll(mark ->
                        Matcher.quoteReplacement(VisibleText.of(mark.group().codePointAt(0))));
    }

    private void wrapped(String first, String next, String paragraph) {
        String wrapped = WordUtils.wrap(onOneLine(paragraph), WIDTH - next.length(), "\n" + next, false);
        text.append(first).append(wrapped).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package nl.werkzaak.mentorwijs.io.report;

import java.util.List;
import java.util.regex.Pattern;
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

    private static String onOneLine(String paragraph) {
        return LINE_BREAK.matcher(paragraph).replaceAll(" ");
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

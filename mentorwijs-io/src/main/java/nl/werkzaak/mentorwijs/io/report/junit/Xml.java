package nl.werkzaak.mentorwijs.io.report.junit;

import java.io.IOException;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.report.internal.Marks;

/** Writes XML 1.0, indented; text of any kind comes out as text, and what XML cannot hold as U+FFFD. */
final class Xml {

    private static final String INDENT = "  ";

    private final Appendable out;
    private int depth;

    private Xml(Appendable out, int depth) {
        this.out = out;
        this.depth = depth;
    }

    /** A document. */
    static Xml document(Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return new Xml(out, 0);
    }

    /** Elements that stand within others. */
    static Xml within(int depth, Appendable out) {
        return new Xml(out, depth);
    }

    void open(String element, Map<String, ?> attributes) throws IOException {
        start(element, attributes);
        out.append(">\n");
        depth++;
    }

    void close(String element) throws IOException {
        depth--;
        out.append(INDENT.repeat(depth)).append("</").append(element).append(">\n");
    }

    /** An element with text, which keeps its line breaks. */
    void text(String element, Map<String, ?> attributes, String text) throws IOException {
        start(element, attributes);
        if (text.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append(">").append(escaped(text)).append("</").append(element).append(">\n");
        }
    }

    private void start(String element, Map<String, ?> attributes) throws IOException {
        out.append(INDENT.repeat(depth)).append("<").append(element);
        for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
            out.append(" ")
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(escaped(attribute.getValue().toString()).replace("\n", "&#10;"))
                    .append("\"");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append('\n');
                default -> {
                    if (isAllowed(codePoint) && Marks.isMark(codePoint)) {
                        escaped.append("&#").append(codePoint).append(';');
                    } else {
                        escaped.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xfffd);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** A tab and a carriage return would be read as something else. */
    private static boolean isAllowed(int codePoint) {
        return (codePoint >= 0x20 && codePoint <= 0xd7ff)
                || (codePoint >= 0xe000 && codePoint <= 0xfffd)
                || codePoint >= 0x10000;
    }
}

package nl.werkzaak.mentorwijs.io.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.AsciiMatcher;

/** A document as Markdown. */
final class MarkdownPage {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(new OurNodes())
            .build();

    private MarkdownPage() {}

    static String of(Document document) {
        return RENDERER.render(document);
    }

    private static final class OurNodes implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Renderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    /**
     * Our own nodes, and text. Text is escaped here because the library leaves a plus or a tilde at the start of a line
     * as it is, where it makes a list or a block of code, and a backslash at the end of a cell, where it makes the end of
     * the cell part of the text.
     */
    private static final class Renderer implements NodeRenderer {

        private static final Pattern NUMBER_OF_A_LIST = Pattern.compile("^([0-9]{1,9})(?=[.)])");
        private static final AsciiMatcher AT_START =
                AsciiMatcher.builder().anyOf("-+#=~:|").build();
        private static final AsciiMatcher ANYWHERE =
                AsciiMatcher.builder().anyOf("\\[]<>`*_&#!~").build();

        private final MarkdownNodeRendererContext context;
        private final MarkdownWriter writer;

        Renderer(MarkdownNodeRendererContext context) {
            this.context = context;
            this.writer = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Area.class, Mark.class, Text.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Text text) {
                write(text);
            } else if (node instanceof Mark mark && mark.isInBrackets()) {
                writer.raw('(');
                children(mark);
                writer.raw(')');
            } else if (!(node instanceof Area area && area.isOnlyOnAPage())) {
                children(node);
            }
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }

        private void write(Text text) {
            // Blanks at the start of a line would change to what the line belongs.
            String rest = writer.isAtLineStart() ? text.getLiteral().stripLeading() : text.getLiteral();
            if (writer.isAtLineStart() && !rest.isEmpty()) {
                Matcher number = NUMBER_OF_A_LIST.matcher(rest);
                if (number.find()) {
                    writer.raw(number.group() + "\\");
                    writer.raw(rest.charAt(number.end()));
                    rest = rest.substring(number.end() + 1);
                } else if (AT_START.matches(rest.charAt(0))) {
                    writer.raw("\\" + rest.charAt(0));
                    rest = rest.substring(1);
                }
            }
            if (isInACell(text)) {
                writeCell(rest);
            } else {
                writer.text(rest, ANYWHERE);
            }
        }

        private static boolean isInACell(Node node) {
            Node parent = node.getParent();
            return parent != null && (parent instanceof TableCell || isInACell(parent));
        }

        private void writeCell(String text) {
            String[] parts = text.split("\\\\", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    writer.raw("&#92;");
                }
                writer.text(parts[i], ANYWHERE);
            }
        }
    }
}

package nl.werkzaak.mentorwijs.io.page;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Our own nodes in HTML. */
final class HtmlNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter writer;

    HtmlNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Area.class, Mark.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Area area) {
            writer.line();
            writer.tag(area.element(), area.attributes());
            writer.line();
            children(area);
            writer.line();
            writer.tag("/" + area.element());
            writer.line();
        } else if (node instanceof Mark mark) {
            writer.tag(mark.element(), mark.attributes());
            children(mark);
            writer.tag("/" + mark.element());
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}

package nl.werkzaak.mentorwijs.io.page;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * What elements of HTML say beside their text. A heading has the id by which its section names it. Of tables: on a narrow screen the style sheet puts the cells of a row below each other:
 * each then needs the heading of its column beside it, and a role, because browsers forget that what is no longer laid
 * out as a table is one.
 */
final class ElementAttributes implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading heading && heading.getParent() instanceof Area section) {
            section.nameOf(heading).ifPresent(id -> attributes.put("id", id));
        } else if (node instanceof TableBlock) {
            attributes.put("role", "table");
        } else if (node instanceof TableHead || node instanceof TableBody) {
            attributes.put("role", "rowgroup");
        } else if (node instanceof TableRow) {
            attributes.put("role", "row");
        } else if (node instanceof TableCell cell) {
            setAttributes(cell, attributes);
        }
    }

    private static void setAttributes(TableCell cell, Map<String, String> attributes) {
        boolean inHead = cell.getParent().getParent() instanceof TableHead;
        if (cell.isHeader()) {
            attributes.put("scope", inHead ? "col" : "row");
            attributes.put("role", inHead ? "columnheader" : "rowheader");
            return;
        }
        attributes.put("role", "cell");
        attributes.put("data-label", heading(cell));
    }

    private static String heading(TableCell cell) {
        Node head = cell.getParent().getParent().getParent().getFirstChild();
        Node heading = head.getFirstChild().getFirstChild();
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            heading = heading.getNext();
        }
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }
        });
        return text.toString();
    }
}

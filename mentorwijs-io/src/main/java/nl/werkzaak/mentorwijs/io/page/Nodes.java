package nl.werkzaak.mentorwijs.io.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The nodes of which documents are made. */
final class Nodes {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private Nodes() {}

    /** Text on one line: white space means as much as a blank, in Markdown as in HTML. */
    static Text text(String text) {
        return new Text(WHITE_SPACE.matcher(text).replaceAll(" "));
    }

    /** Strong words; Markdown takes none for strong that begin or end with a blank. */
    static Node strong(Node... words) {
        if (words[0] instanceof Text first) {
            first.setLiteral(strip(first.getLiteral(), true, false));
        }
        if (words[words.length - 1] instanceof Text last) {
            last.setLiteral(strip(last.getLiteral(), false, true));
        }
        return filled(new StrongEmphasis(), List.of(words));
    }

    private static String strip(String text, boolean atStart, boolean atEnd) {
        int start = 0;
        int end = text.length();
        while (atStart && start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (atEnd && start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static Mark mark(String style, Node... words) {
        return Mark.of("span", Map.of("class", style), words);
    }

    /** Words set apart: by how they look on a page, by brackets in Markdown. */
    static Mark aside(String style, String words) {
        return Mark.inBrackets("span", Map.of("class", style), text(words));
    }

    static Paragraph paragraph(Node... words) {
        return paragraph(List.of(words));
    }

    static Paragraph paragraph(List<? extends Node> words) {
        return filled(new Paragraph(), words);
    }

    static Heading heading(int level, Node... words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return filled(heading, List.of(words));
    }

    static ListBlock bullets(List<? extends ListItem> items) {
        return list(new BulletList(), items);
    }

    static ListBlock numbered(List<? extends ListItem> items) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        return list(list, items);
    }

    private static ListBlock list(ListBlock list, List<? extends ListItem> items) {
        list.setTight(true);
        return filled(list, items);
    }

    static ListItem item(List<? extends Node> blocks) {
        return filled(new ListItem(), blocks);
    }

    static ListItem item(Node... words) {
        return item(List.of(paragraph(words)));
    }

    static Area area(String element, String style, List<? extends Node> blocks) {
        return Area.of(element, Map.of("class", style), blocks);
    }

    /** A table; the first cell of a row says what the row is about. */
    static TableBlock table(List<String> headings, List<List<List<Node>>> rows) {
        TableHead head = new TableHead();
        TableRow names = new TableRow();
        headings.forEach(heading -> names.appendChild(cell(List.of(text(heading)), true)));
        head.appendChild(names);
        TableBody body = new TableBody();
        for (List<List<Node>> cells : rows) {
            TableRow row = new TableRow();
            for (int i = 0; i < cells.size(); i++) {
                row.appendChild(cell(cells.get(i), i == 0));
            }
            body.appendChild(row);
        }
        return filled(new TableBlock(), List.of(head, body));
    }

    private static TableCell cell(List<Node> words, boolean header) {
        TableCell cell = new TableCell();
        cell.setHeader(header);
        return filled(cell, words);
    }

    static <N extends Node> N filled(N parent, Iterable<? extends Node> children) {
        children.forEach(parent::appendChild);
        return parent;
    }
}

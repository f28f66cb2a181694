package nl.werkzaak.mentorwijs.io.page;

import java.util.List;
import java.util.Map;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Words within a paragraph that are more than their text: an element of HTML around them, brackets in Markdown. */
final class Mark extends CustomNode {

    private final String element;
    private final Map<String, String> attributes;
    private final boolean inBrackets;

    private Mark(String element, Map<String, String> attributes, boolean inBrackets) {
        this.element = element;
        this.attributes = attributes;
        this.inBrackets = inBrackets;
    }

    /** Words that Markdown shows as they are. */
    static Mark of(String element, Map<String, String> attributes, Node... words) {
        return Nodes.filled(new Mark(element, attributes, false), List.of(words));
    }

    /** Words that a page sets apart by how they look, and Markdown by brackets. */
    static Mark inBrackets(String element, Map<String, String> attributes, Node... words) {
        return Nodes.filled(new Mark(element, attributes, true), List.of(words));
    }

    String element() {
        return element;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    boolean isInBrackets() {
        return inBrackets;
    }
}

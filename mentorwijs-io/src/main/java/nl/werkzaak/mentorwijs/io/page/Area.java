package nl.werkzaak.mentorwijs.io.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Blocks that belong together: an element of HTML around them, and nothing around them in Markdown. */
final class Area extends CustomBlock {

    private static final String NAMED_BY = "aria-labelledby";

    private final String element;
    private final Map<String, String> attributes;
    private final boolean onlyOnAPage;

    private Area(String element, Map<String, String> attributes, boolean onlyOnAPage) {
        this.element = element;
        this.attributes = attributes;
        this.onlyOnAPage = onlyOnAPage;
    }

    static Area of(String element, Map<String, String> attributes, Iterable<? extends Node> blocks) {
        return Nodes.filled(new Area(element, attributes, false), blocks);
    }

    /** Something that Markdown cannot show, such as a part of a picture. */
    static Area ofPage(String element, Map<String, String> attributes, Iterable<? extends Node> parts) {
        return Nodes.filled(new Area(element, attributes, true), parts);
    }

    /** A section that its heading names. */
    static Area section(String id, String style, Heading heading, Iterable<? extends Node> blocks) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", style);
        attributes.put(NAMED_BY, id);
        Area section = new Area("section", attributes, false);
        section.appendChild(heading);
        return Nodes.filled(section, blocks);
    }

    String element() {
        return element;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    boolean isOnlyOnAPage() {
        return onlyOnAPage;
    }

    /** The id of a heading that names this area. */
    Optional<String> nameOf(Node heading) {
        return Optional.ofNullable(attributes.get(NAMED_BY)).filter(id -> heading.getPrevious() == null);
    }
}

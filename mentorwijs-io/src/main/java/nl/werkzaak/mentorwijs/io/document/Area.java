package nl.werkzaak.mentorwijs.io.document;

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

    private Area(String element, Map<String, String> attributes) {
        this.element = element;
        this.attributes = attributes;
    }

    static Area of(String element, Map<String, String> attributes, Iterable<? extends Node> blocks) {
        Area area = new Area(element, attributes);
        blocks.forEach(area::appendChild);
        return area;
    }

    /** A section that its heading names. */
    static Area section(String id, String style, Heading heading, Iterable<? extends Node> blocks) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", style);
        attributes.put(NAMED_BY, id);
        Area section = new Area("section", attributes);
        section.appendChild(heading);
        blocks.forEach(section::appendChild);
        return section;
    }

    String element() {
        return element;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** The id of a heading that names this area. */
    Optional<String> nameOf(Node heading) {
        return Optional.ofNullable(attributes.get(NAMED_BY)).filter(id -> heading.getPrevious() == null);
    }
}

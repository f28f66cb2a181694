package nl.werkzaak.mentorwijs.io.internal.tree;

import java.util.Arrays;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.model.finding.Place;

/** JSON Pointers (RFC 6901) into a document. */
public final class Pointers {

    private Pointers() {}

    /**
     * The pointer to a property.
     *
     * @param pointer  the pointer to the object, not null
     * @param name  the name of the property, not null
     * @return the pointer, not null
     */
    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The pointer to an item of a list.
     *
     * @param pointer  the pointer to the list, not null
     * @param index  the position of the item, counted from 0
     * @return the pointer, not null
     */
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /**
     * Where a pointer leads in the document, or the nearest ancestor that the document has.
     *
     * @param root  the document, not null
     * @param pointer  the pointer, not null
     * @return the place, not null
     */
    public static Place locate(Node root, String pointer) {
        Node node = root;
        for (String segment : Arrays.asList(pointer.split("/", -1)).subList(1, segments(pointer))) {
            Optional<Node> child = step(node, segment.replace("~1", "/").replace("~0", "~"));
            if (child.isEmpty()) {
                break;
            }
            node = child.get();
        }
        return node.place();
    }

    private static int segments(String pointer) {
        return (int) pointer.chars().filter(c -> c == '/').count() + 1;
    }

    private static Optional<Node> step(Node node, String segment) {
        if (node instanceof ObjectNode object) {
            return object.member(segment).map(ObjectNode.Member::value);
        }
        if (node instanceof ListNode list) {
            return index(segment).filter(index -> index < list.items().size()).map(list.items()::get);
        }
        return Optional.empty();
    }

    private static Optional<Integer> index(String segment) {
        boolean digits =
                !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(segment)) : Optional.empty();
    }
}

package nl.werkzaak.mentorwijs.io.internal.tree;

import java.util.Arrays;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedObject.Member;
import nl.werkzaak.mentorwijs.model.finding.Location;

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
     * The place of a pointer in the text, or of the nearest ancestor that the document has.
     *
     * @param root  the document, not null
     * @param pointer  the pointer, not null
     * @return the place, with the pointer as it was asked for; not null
     */
    public static Location locate(LocatedNode root, String pointer) {
        LocatedNode node = root;
        for (String segment : Arrays.asList(pointer.split("/", -1)).subList(1, segments(pointer))) {
            Optional<LocatedNode> child = step(node, segment.replace("~1", "/").replace("~0", "~"));
            if (child.isEmpty()) {
                break;
            }
            node = child.get();
        }
        return Location.of(pointer, node.position());
    }

    private static int segments(String pointer) {
        return (int) pointer.chars().filter(c -> c == '/').count() + 1;
    }

    private static Optional<LocatedNode> step(LocatedNode node, String segment) {
        if (node instanceof LocatedObject object) {
            return Optional.ofNullable(object.members().get(segment)).map(Member::value);
        }
        if (node instanceof LocatedList list) {
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

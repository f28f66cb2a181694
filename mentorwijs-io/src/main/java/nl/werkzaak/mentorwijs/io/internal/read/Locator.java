package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in a document. The document is taken apart when the first place is asked for, and only once; two threads
 * that ask first may both do it, to the same end.
 */
final class Locator implements Function<String, Location> {

    private final Supplier<Optional<Node>> tree;
    private volatile @Nullable Known known;

    Locator(Supplier<Optional<Node>> tree) {
        this.tree = tree;
    }

    @Override
    public Location apply(String pointer) {
        return root().map(node -> Location.of(pointer, Pointers.locate(node, pointer)))
                .orElseGet(() -> Location.of(pointer));
    }

    /** The place of something in a document, the start of one that cannot be read. */
    Place place(String pointer) {
        return root().map(node -> Pointers.locate(node, pointer)).orElse(Position.START);
    }

    private Optional<Node> root() {
        Known answer = known;
        if (answer == null) {
            answer = new Known(tree.get());
            known = answer;
        }
        return answer.root();
    }

    private record Known(Optional<Node> root) {}
}

package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedNode;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in a document. The document is taken apart when the first place is asked for, and only once; two threads
 * that ask first may both do it, to the same end.
 */
final class Locator implements Function<String, Location> {

    private final Supplier<Optional<LocatedNode>> tree;
    private volatile @Nullable Known known;

    Locator(Supplier<Optional<LocatedNode>> tree) {
        this.tree = tree;
    }

    @Override
    public Location apply(String pointer) {
        return root().map(node -> Pointers.locate(node, pointer)).orElseGet(() -> Location.of(pointer));
    }

    private Optional<LocatedNode> root() {
        Known answer = known;
        if (answer == null) {
            answer = new Known(tree.get());
            known = answer;
        }
        return answer.root();
    }

    private record Known(Optional<LocatedNode> root) {}
}

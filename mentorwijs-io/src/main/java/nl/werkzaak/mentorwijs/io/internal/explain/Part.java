package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Property.Presence;

/**
 * An object of the document.
 *
 * @param shape  what is expected of it
 * @param node  what stands there
 * @param pointer  where it stands
 * @param canonical  what the canonical training has there
 * @param given  the positions of the properties that it gives, or that were meant
 * @param lacking  the properties that it has to give and does not
 * @param otherKey  the key that was probably meant, where it lacks something and its key is like one that is known
 */
record Part(
        ObjectShape shape,
        ObjectNode node,
        String pointer,
        CanonicalMatch canonical,
        Set<Integer> given,
        List<Property> lacking,
        Optional<Hint> otherKey) {

    static Part of(
            ObjectShape shape,
            ObjectNode node,
            String pointer,
            CanonicalMatch canonical,
            Set<Integer> given,
            Suggestions suggestions) {
        List<Property> lacking = IntStream.range(0, shape.properties().size())
                .filter(index -> !given.contains(index))
                .mapToObj(shape.properties()::get)
                .filter(property -> property.presence() == Presence.REQUIRED)
                .toList();
        boolean mayBeKnown = !lacking.isEmpty() && canonical.known().isEmpty() && !canonical.unclear();
        Optional<Hint> otherKey = mayBeKnown
                ? Optional.ofNullable(SingleValues.keyOf(shape, node))
                        .flatMap(key -> suggestions.hint(key.toString(), canonical.keys()))
                : Optional.empty();
        return new Part(shape, node, pointer, canonical, given, lacking, otherKey);
    }

    /** Whether nobody can tell what an element is: then what stands in it may be known, and lacks nothing. */
    boolean isUnclear() {
        boolean hasNoKey = !shape.key().isEmpty() && SingleValues.keyOf(shape, node) == null;
        return canonical.unclear() || hasNoKey || otherKey.isPresent();
    }
}

package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.internal.shape.Known;
import org.jspecify.annotations.Nullable;

/**
 * What the canonical training has where a document has an object.
 *
 * @param known  what is known of the object, empty if it is new
 * @param keys  the keys that are known in the list where the object stands, empty if it stands in none; not null
 */
record Counterpart(Optional<Known> known, Set<String> keys) {

    Counterpart part(String property) {
        return new Counterpart(known.flatMap(parent -> parent.part(property)), Set.of());
    }

    Counterpart element(String property, @Nullable Object key) {
        Set<String> siblings = known.stream()
                .flatMap(parent -> parent.elements(property).keySet().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        return new Counterpart(known.flatMap(parent -> parent.element(property, key)), siblings);
    }
}

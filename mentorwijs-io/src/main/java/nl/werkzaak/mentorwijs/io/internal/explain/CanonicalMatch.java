package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.internal.Parts;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;
import org.jspecify.annotations.Nullable;

/**
 * What the canonical training has where a document has an object.
 *
 * @param known  what is known of the object, empty if it is new
 * @param keys  the keys that are known in the list that has the object, empty if none has; not null
 * @param unclear  whether it stands within an element of which nobody can tell what it is: then what it leaves out may be
 *     known or not
 */
record CanonicalMatch(Optional<ValueParts> known, Set<String> keys, boolean unclear) {

    static CanonicalMatch ofDocument(Optional<ValueParts> known) {
        return new CanonicalMatch(known, Set.of(), false);
    }

    CanonicalMatch part(String property) {
        return new CanonicalMatch(known.flatMap(parent -> parent.part(property)), Set.of(), unclear);
    }

    CanonicalMatch element(String property, @Nullable Object key, boolean unclearWithin) {
        Set<String> siblings = known.flatMap(parent -> parent.elements(property)).stream()
                .flatMap(List::stream)
                .map(Parts::key)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Optional<ValueParts> element = Optional.ofNullable(key)
                .flatMap(found -> known.flatMap(parent -> parent.element(property, found.toString())));
        return new CanonicalMatch(element, siblings, unclearWithin);
    }
}

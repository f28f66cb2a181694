package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.internal.CompletedParts;
import nl.werkzaak.mentorwijs.model.internal.Parts;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;

/**
 * The parts of a draft: of an element what it leaves out is what is known of it, and of a document nothing is.
 *
 * @param draft  what a document gives, not null
 * @param known  what is known of the same object, empty if nothing
 * @param isDocument  whether the object is the document itself
 */
public record DraftParts(Draft draft, Optional<ValueParts> known, boolean isDocument) implements Parts {

    /**
     * The parts of a variant; if it is one of the canonical training, that fills in the sections that it leaves out.
     *
     * @param document  what the document gives, not null
     * @return its parts, not null
     */
    public static Parts ofVariant(Draft document) {
        Parts given = new DraftParts(document, Optional.of(Canon.known()), true);
        boolean ofCanonical = document.usable("variantOf")
                .flatMap(reference -> ((Draft) reference).usable("id"))
                .filter(Canon.training().getId()::equals)
                .isPresent();
        return ofCanonical ? new CompletedParts(given, Canon.known()) : given;
    }

    /**
     * The parts of each element of a list.
     *
     * @param list  the name of the list, not null
     * @param items  what the document gives, not null
     * @param owner  what is known of the object that has the list, empty if nothing
     * @return their parts in order, not null
     */
    public static List<Parts> ofEach(String list, List<?> items, Optional<ValueParts> owner) {
        return items.stream().map(item -> of(list, item, owner)).toList();
    }

    private static Parts of(String list, Object item, Optional<ValueParts> owner) {
        return item instanceof Draft element
                ? new DraftParts(
                        element, owner.flatMap(known -> element.key().flatMap(key -> known.element(list, key))), false)
                : UNUSABLE;
    }

    @Override
    public Optional<String> key() {
        return draft.key();
    }

    @Override
    public boolean isAbsent(String property) {
        return !draft.gives(property)
                && filledIn().map(object -> object.isAbsent(property)).orElse(true);
    }

    @Override
    public Optional<Object> value(String property) {
        return draft.gives(property) ? draft.usable(property) : filledIn().flatMap(object -> object.value(property));
    }

    @Override
    public Optional<List<Parts>> elements(String list) {
        return draft.gives(list)
                ? draft.usable(list).map(items -> ofEach(list, (List<?>) items, known))
                : filledIn().flatMap(object -> object.elements(list));
    }

    private Optional<ValueParts> filledIn() {
        return known.filter(object -> !isDocument);
    }
}

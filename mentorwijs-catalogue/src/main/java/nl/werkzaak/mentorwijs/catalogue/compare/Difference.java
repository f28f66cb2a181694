package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties.Property;
import nl.werkzaak.mentorwijs.model.provenance.Address;

/**
 * Something that differs between two trainings; in Dutch: verschil.
 *
 * @param kind  in what way it differs, not null
 * @param address  the section or element that differs, such as {@code sessions/3}; for what identifies the training its
 *     property, such as {@code version}; not null
 * @param property  the property of the element that differs, such as {@code duration}; empty where the element or the
 *     section differs as a whole
 * @param before  what stands in the first training, empty where nothing does
 * @param after  what stands in the second training, empty where nothing does
 */
public record Difference(
        DifferenceKind kind, Address address, Optional<String> property, Optional<Side> before, Optional<Side> after) {

    /**
     * Whether only a translation differs: the Dutch text, or each of the Dutch texts in a list, is the same. Dutch is the
     * language of the sources.
     *
     * @return true if so
     */
    public boolean isTranslation() {
        return before.isPresent()
                && after.isPresent()
                && Sameness.sameInDutch(before.get().value(), after.get().value());
    }

    /**
     * What one of the two trainings has.
     *
     * @param pointer  where it stands in the training's document, written out in full, as a JSON Pointer (RFC 6901); not
     *     null
     * @param value  the value, of a type of the model; not null
     */
    public record Side(String pointer, Object value) {

        List<Side> items() {
            List<?> items = (List<?>) value;
            return IntStream.range(0, items.size())
                    .mapToObj(index -> new Side(pointer + "/" + index, items.get(index)))
                    .toList();
        }

        /** The index of an item. */
        int index() {
            return Integer.parseInt(pointer, pointer.lastIndexOf('/') + 1, pointer.length(), 10);
        }

        Optional<Side> property(Property property) {
            return property.of(value).map(inside -> new Side(pointer + "/" + property.name(), inside));
        }
    }
}

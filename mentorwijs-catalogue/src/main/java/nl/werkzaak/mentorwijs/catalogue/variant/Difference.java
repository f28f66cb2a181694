package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

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
        Optional<List<String>> old = before.flatMap(Difference::dutch);
        return old.isPresent() && old.equals(after.flatMap(Difference::dutch));
    }

    private static Optional<List<String>> dutch(Side side) {
        List<?> texts = side.value() instanceof List<?> list ? list : List.of(side.value());
        return texts.stream().allMatch(LocalizedText.class::isInstance)
                ? Optional.of(texts.stream()
                        .map(LocalizedText.class::cast)
                        .map(LocalizedText::dutch)
                        .toList())
                : Optional.empty();
    }

    /**
     * What one of the two trainings has.
     *
     * @param pointer  where it stands in the training's document, written out in full, as a JSON Pointer (RFC 6901); not
     *     null
     * @param value  the value, of a type of the model; not null
     */
    public record Side(String pointer, Object value) {

        Side item(int index, Object item) {
            return new Side(pointer + "/" + index, item);
        }

        Side property(String name, Object inside) {
            return new Side(pointer + "/" + name, inside);
        }
    }
}

package nl.werkzaak.mentorwijs.catalogue;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * Something in the catalogue that has an address: a section, an element of it, or an element within that.
 *
 * @param address  the address, unique in the catalogue, not null
 * @param value  what stands there: for a section its value, a list where the section is one; not null
 * @param texts  what the value says in words, the label first; empty where it has no words of its own; not null
 */
public record Entry(Address address, Object value, List<LocalizedText> texts) {

    /** Copies the texts, so that the entry cannot change. */
    public Entry {
        texts = List.copyOf(texts);
    }

    /**
     * What stands at the address, as a value of a type.
     *
     * @param <T>  the type
     * @param type  the type, not null
     * @return the value, empty if it is of another type
     */
    public <T> Optional<T> as(Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /**
     * What the value is called.
     *
     * @return the first of the texts, empty if the value has no words of its own
     */
    public Optional<LocalizedText> label() {
        return texts.stream().findFirst();
    }
}

package nl.werkzaak.mentorwijs.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * Something in the catalogue that has an address: a section, an element of it, or an element within that.
 *
 * @param address  the address, unique in the catalogue, not null
 * @param kind  the part of the catalogue to which it belongs, not null
 * @param value  what stands there: for a section its value, a list where the section is one; not null
 * @param texts  what the value says in words, the label first; empty where it has no words of its own; not null
 * @param citations  the places in the sources on which it rests, not null
 * @param references  the addresses of other entries at which it points, not null
 */
public record Entry(
        Address address,
        EntryKind kind,
        Object value,
        List<LocalizedText> texts,
        List<Citation> citations,
        List<Address> references) {

    /** Copies the lists, so that the entry cannot change. */
    public Entry {
        texts = List.copyOf(texts);
        citations = List.copyOf(citations);
        references = List.copyOf(references);
    }

    /**
     * The entries of a training on its own, with no places in the sources.
     *
     * @param training  the training, not null
     * @return its sections, their elements and the elements within those, in the order of its document, not null
     */
    public static List<Entry> of(Training training) {
        return TrainingEntries.of(training, Map.of());
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

    /**
     * What the value is called, for a reader who asks for a language.
     *
     * @param language  the language asked for, not null
     * @return the label, in Dutch if it has none in that language and then saying so; empty if the value has no words
     */
    public Optional<ShownText> label(Locale language) {
        return label().map(label -> ShownText.of(label, language));
    }
}

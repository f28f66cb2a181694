package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * A place where the condition of a rule is met.
 *
 * @param pointer  the place in the variant's document as a JSON Pointer; empty for what the document leaves out
 * @param elements  the canonical elements that are concerned, whose citations the finding names; not null
 * @param arguments  what the sentence speaks of, by name: localized text, durations and numbers; not null
 * @param actual  what the variant has there, as a document writes it, empty where it has nothing
 * @param canonical  what the canonical training has there, empty where it has nothing
 */
record Match(
        String pointer,
        List<Address> elements,
        Map<String, Object> arguments,
        Optional<String> actual,
        Optional<LocalizedText> canonical) {

    static Match at(String pointer) {
        return new Match(pointer, List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    Match about(Address element) {
        return new Match(pointer, List.of(element), arguments, actual, canonical);
    }

    Match about(List<Address> concerned) {
        return new Match(pointer, List.copyOf(concerned), arguments, actual, canonical);
    }

    Match with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Match(pointer, elements, more, actual, canonical);
    }

    Match actual(String value) {
        return new Match(pointer, elements, arguments, Optional.of(value), canonical);
    }

    Match canonical(LocalizedText value) {
        return new Match(pointer, elements, arguments, actual, Optional.of(value));
    }

    /** Whether one of some elements, or the whole of which it is a part, is concerned; what is added concerns all. */
    boolean concerns(List<Address> some) {
        return elements.isEmpty()
                || elements.stream().anyMatch(element -> some.stream().anyMatch(element::holds));
    }

    /** What the match is about: what holds the elements; where they have nothing in common, the section where it stands. */
    Optional<Address> address() {
        return Address.holdingAll(elements).or(this::section);
    }

    private Optional<Address> section() {
        return pointer.isEmpty() ? Optional.empty() : Optional.of(Address.parse(pointer.split("/", -1)[1]));
    }
}

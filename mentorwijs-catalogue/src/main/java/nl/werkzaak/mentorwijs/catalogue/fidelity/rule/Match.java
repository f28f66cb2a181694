package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
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
public record Match(
        String pointer,
        List<Address> elements,
        Map<String, Object> arguments,
        Optional<String> actual,
        Optional<LocalizedText> canonical) {

    /** Copies what could change. */
    public Match {
        elements = List.copyOf(elements);
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * A place where nothing is said of what is there.
     *
     * @param pointer  the place as a JSON Pointer, not null
     * @return the match, not null
     */
    public static Match at(String pointer) {
        return new Match(pointer, List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** What is there when a condition is met. */
    static List<Match> when(boolean met, Supplier<Match> match) {
        return met ? List.of(match.get()) : List.of();
    }

    /**
     * The same about a canonical element.
     *
     * @param element  the address of the element, not null
     * @return the match, not null
     */
    public Match about(Address element) {
        return new Match(pointer, List.of(element), arguments, actual, canonical);
    }

    /**
     * The same about canonical elements.
     *
     * @param concerned  their addresses, not null
     * @return the match, not null
     */
    public Match about(List<Address> concerned) {
        return new Match(pointer, List.copyOf(concerned), arguments, actual, canonical);
    }

    /**
     * The same with something more that the sentence speaks of.
     *
     * @param name  its name, as it stands in braces, not null
     * @param value  a text, a localized text, a number or a duration, not null
     * @return the match, not null
     */
    public Match with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Match(pointer, elements, more, actual, canonical);
    }

    /**
     * The same with what the variant has there.
     *
     * @param value  how a document writes it, not null
     * @return the match, not null
     */
    public Match actual(String value) {
        return new Match(pointer, elements, arguments, Optional.of(value), canonical);
    }

    /**
     * The same with what the canonical training has there.
     *
     * @param value  how people say it, not null
     * @return the match, not null
     */
    public Match canonical(LocalizedText value) {
        return new Match(pointer, elements, arguments, actual, Optional.of(value));
    }

    /**
     * Whether one of some elements, or the whole of which it is a part, is concerned; what is added concerns all.
     *
     * @param some  the addresses of the elements, not null
     * @return true if it is
     */
    public boolean concerns(List<Address> some) {
        return elements.isEmpty()
                || elements.stream().anyMatch(element -> some.stream().anyMatch(element::holds));
    }

    /**
     * What the match is about: what holds the elements; where they have nothing in common, the section that holds it.
     *
     * @return the address, empty for a match in no section
     */
    public Optional<Address> address() {
        return Address.holdingAll(elements).or(this::section);
    }

    private Optional<Address> section() {
        return pointer.isEmpty() ? Optional.empty() : Optional.of(Address.parse(pointer.split("/", -1)[1]));
    }
}

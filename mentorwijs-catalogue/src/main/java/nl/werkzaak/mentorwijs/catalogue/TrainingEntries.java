package nl.werkzaak.mentorwijs.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.internal.TypeProperties;
import nl.werkzaak.mentorwijs.catalogue.internal.TypeProperties.Property;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/** The entries of a training, in the order of its document. */
final class TrainingEntries {

    private final Map<Address, List<Citation>> citations;
    private final List<Entry> entries = new ArrayList<>();

    private TrainingEntries(Map<Address, List<Citation>> citations) {
        this.citations = citations;
    }

    static List<Entry> of(Training training, Map<Address, List<Citation>> citations) {
        TrainingEntries all = new TrainingEntries(citations);
        for (Section section : Section.values()) {
            all.add(section.address(), section.in(training));
        }
        return all.entries;
    }

    /** Adds a section or an element, and the elements within it. */
    private void add(Address address, Object value) {
        List<Object> parts = parts(value);
        entries.add(new Entry(
                address,
                EntryKind.TRAINING,
                value,
                parts.stream().flatMap(TrainingEntries::texts).toList(),
                citations.getOrDefault(address, List.of()),
                List.of()));
        Stream.concat(elements(value), parts.stream().flatMap(TrainingEntries::elements))
                .forEach(element -> add(address.child(element.key()), element));
    }

    /** What a value is made of: its properties, or else itself. */
    private static List<Object> parts(Object value) {
        Optional<TypeProperties> properties = TypeProperties.of(value);
        if (properties.isEmpty()) {
            return value instanceof List<?> ? List.of() : List.of(value);
        }
        List<Object> parts = new ArrayList<>();
        for (Property property : properties.get().all()) {
            property.of(value).ifPresent(parts::add);
        }
        return parts;
    }

    private static Stream<LocalizedText> texts(Object part) {
        return (part instanceof List<?> list ? list.stream() : Stream.of(part))
                .filter(LocalizedText.class::isInstance)
                .map(LocalizedText.class::cast);
    }

    private static Stream<Keyed> elements(Object part) {
        return part instanceof List<?> list
                ? list.stream().filter(Keyed.class::isInstance).map(Keyed.class::cast)
                : Stream.empty();
    }
}

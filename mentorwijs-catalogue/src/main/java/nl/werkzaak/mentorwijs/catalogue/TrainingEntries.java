package nl.werkzaak.mentorwijs.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.internal.AddressedValues;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Training;

/** The entries of a training, in the order of its document. */
final class TrainingEntries {

    private TrainingEntries() {}

    static List<Entry> of(Training training, Map<Address, List<Citation>> citations) {
        return AddressedValues.of(training).entrySet().stream()
                .map(value -> new Entry(
                        value.getKey(),
                        EntryKind.TRAINING,
                        value.getValue(),
                        TypeProperties.parts(value.getValue()).stream()
                                .flatMap(TrainingEntries::texts)
                                .toList(),
                        citations.getOrDefault(value.getKey(), List.of()),
                        List.of()))
                .toList();
    }

    private static Stream<LocalizedText> texts(Object part) {
        return (part instanceof List<?> list ? list.stream() : Stream.of(part))
                .filter(LocalizedText.class::isInstance)
                .map(LocalizedText.class::cast);
    }
}

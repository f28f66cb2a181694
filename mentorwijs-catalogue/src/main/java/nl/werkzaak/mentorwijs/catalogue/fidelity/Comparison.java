package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.ElementList.Entry;
import nl.werkzaak.mentorwijs.catalogue.variant.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.variant.SectionComparison;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * The canonical training and what a variant comes to, side by side: what the conditions look at.
 *
 * @param canonical  the canonical training, not null
 * @param variant  what the variant comes to, not null
 * @param document  the variant as it was written, not null
 */
public record Comparison(Training canonical, Training variant, TrainingVariant document) {

    /** Elements of the canonical list that the variant lacks; a part only where it has the whole. */
    List<Entry> removed(ElementList list) {
        return missingFrom(variant, list.entries(canonical), list);
    }

    /** Elements of the variant's list that the canonical training lacks; a part only where that has the whole. */
    List<Entry> added(ElementList list) {
        return missingFrom(canonical, list.entries(variant), list);
    }

    /**
     * Elements of the variant's list that the canonical training calls otherwise in Dutch. In other languages there is
     * nothing to hold them against but our own translation.
     */
    List<Entry> reworded(ElementList list) {
        return list.entries(variant).stream()
                .filter(entry -> list.entries(canonical).stream()
                        .anyMatch(other -> other.address().equals(entry.address())
                                && !other.dutch().equals(entry.dutch())))
                .toList();
    }

    /** How many elements of the canonical list the variant has too. */
    int kept(ElementList list) {
        Set<Address> there = addresses(list.entries(variant).stream());
        return (int) list.entries(canonical).stream()
                .filter(entry -> there.contains(entry.address()))
                .count();
    }

    private static List<Entry> missingFrom(Training training, List<Entry> entries, ElementList list) {
        Set<Address> there = addresses(list.entries(training).stream());
        Predicate<Entry> hasWhole = entry -> entry.parent().isEmpty()
                || !list.pointer(training, entry.parent()).equals("/" + list.section());
        return entries.stream()
                .filter(entry -> !there.contains(entry.address()))
                .filter(hasWhole)
                .toList();
    }

    private static Set<Address> addresses(Stream<Entry> entries) {
        return entries.map(Entry::address).collect(Collectors.toSet());
    }

    /** Whether a section is adapted; another translation is no adaptation. */
    boolean differs(Section section) {
        return !canonical.section(section).equals(variant.section(section))
                && Adaptation.of(SectionComparison.of(section, canonical, variant))
                        .isPresent();
    }

    Duration contactTimeLost() {
        return contactTime(canonical).minus(contactTime(variant));
    }

    static Duration contactTime(Training training) {
        return training.getSessions().stream().map(Session::getDuration).reduce(Duration.ZERO, Duration::plus);
    }
}

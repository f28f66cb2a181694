package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fidelity.ElementList.Entry;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Conditions on the elements of a list. */
final class ListConditions {

    private ListConditions() {}

    static List<Match> removed(Comparison comparison, ElementList list) {
        return comparison.removed(list).stream()
                .map(entry -> Match.at(list.pointer(comparison.variant(), entry.parent()))
                        .about(entry.address())
                        .with("element", entry.element().getLabel())
                        .with("whole", entry.whole().getLabel())
                        .canonical(entry.element().getLabel()))
                .toList();
    }

    static List<Match> emptied(Comparison comparison, ElementList list) {
        return comparison.variant(list).isEmpty() ? List.of(emptied(comparison.canonical(list), list)) : List.of();
    }

    private static Match emptied(List<Entry> canonical, ElementList list) {
        LocalizedText labels =
                Phrases.list(canonical.stream().map(Entry::element).toList());
        return Match.at("/" + list.section())
                .about(canonical.stream().map(Entry::address).toList())
                .with("elements", labels)
                .canonical(labels);
    }

    static List<Match> added(Comparison comparison, ElementList list) {
        return comparison.added(list).stream()
                .map(entry -> Match.at(entry.pointer())
                        .with("element", entry.element().getLabel())
                        .with("whole", entry.whole().getLabel())
                        .actual(entry.dutch()))
                .toList();
    }

    static List<Match> reworded(Comparison comparison, ElementList list) {
        return comparison.reworded(list).stream()
                .map(entry -> reworded(entry, canonicalLabel(comparison, list, entry)))
                .toList();
    }

    private static Match reworded(Entry entry, LocalizedText canonical) {
        return Match.at(entry.pointer())
                .about(entry.address())
                .with("element", entry.element().getLabel())
                .with("canonical", canonical)
                .actual(entry.dutch())
                .canonical(canonical);
    }

    private static LocalizedText canonicalLabel(Comparison comparison, ElementList list, Entry entry) {
        return comparison.canonical(list).stream()
                .filter(other -> other.address().equals(entry.address()))
                .findFirst()
                .orElseThrow()
                .element()
                .getLabel();
    }
}

package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fidelity.ListPath.Entry;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Conditions on the elements of a list. */
final class ListConditions {

    private ListConditions() {}

    static List<Match> removed(Comparison comparison, String list) {
        ListPath path = ListPath.valueOf(list);
        return comparison.removed(path).stream()
                .map(entry -> Match.at(path.pointer(comparison.variant(), entry.parent()))
                        .about(entry.address())
                        .with("element", entry.element().getLabel())
                        .with("whole", entry.whole().getLabel())
                        .canonical(entry.element().getLabel()))
                .toList();
    }

    static List<Match> emptied(Comparison comparison, String list) {
        ListPath path = ListPath.valueOf(list);
        List<Entry> canonical = path.entries(comparison.canonical());
        LocalizedText labels =
                Phrases.list(canonical.stream().map(Entry::element).toList());
        return path.entries(comparison.variant()).isEmpty()
                ? List.of(Match.at("/" + path.section())
                        .about(canonical.stream().map(Entry::address).toList())
                        .with("elements", labels)
                        .canonical(labels))
                : List.of();
    }

    static List<Match> added(Comparison comparison, String list) {
        return comparison.added(ListPath.valueOf(list)).stream()
                .map(entry -> Match.at(entry.pointer())
                        .with("element", entry.element().getLabel())
                        .with("whole", entry.whole().getLabel())
                        .actual(entry.dutch()))
                .toList();
    }

    static List<Match> reworded(Comparison comparison, String list) {
        ListPath path = ListPath.valueOf(list);
        return comparison.reworded(path).stream()
                .map(entry -> reworded(entry, canonicalLabel(comparison, path, entry)))
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

    private static LocalizedText canonicalLabel(Comparison comparison, ListPath path, Entry entry) {
        return path.entries(comparison.canonical()).stream()
                .filter(other -> other.address().equals(entry.address()))
                .findFirst()
                .orElseThrow()
                .element()
                .getLabel();
    }
}

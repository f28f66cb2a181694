package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.fidelity.ElementList.Entry;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;

/** Conditions on which elements a list has, and how many, whatever the canonical training has. */
final class ElementConditions {

    private ElementConditions() {}

    static List<Match> absent(Comparison comparison, ElementList list, Id element) {
        boolean there = comparison.variant(list).stream().anyMatch(entry -> isNamed(entry, element));
        return there
                ? List.of()
                : List.of(Match.at("/" + list.section())
                        .about(Address.parse(list.section().jsonName()))
                        .with("element", element));
    }

    static List<Match> present(Comparison comparison, ElementList list, Id element) {
        return comparison.variant(list).stream()
                .filter(entry -> isNamed(entry, element))
                .map(entry -> Match.at(entry.pointer())
                        .about(entry.address())
                        .with("element", entry.element().getLabel())
                        .actual(entry.dutch()))
                .toList();
    }

    /** The key of a learning domain is in capitals, which an id is not. */
    private static boolean isNamed(Entry entry, Id element) {
        return entry.element().key().toLowerCase(Locale.ROOT).equals(element.value());
    }

    static List<Match> fewer(Comparison comparison, ElementList list, int least) {
        int number = entries(comparison, list).size();
        return number < least ? List.of(counted(list, number, least)) : List.of();
    }

    static List<Match> more(Comparison comparison, ElementList list, int most) {
        int number = entries(comparison, list).size();
        return number > most ? List.of(counted(list, number, most)) : List.of();
    }

    private static List<Entry> entries(Comparison comparison, ElementList list) {
        return comparison.variant(list);
    }

    private static Match counted(ElementList list, int number, int limit) {
        return Match.at("/" + list.section())
                .about(Address.parse(list.section().jsonName()))
                .with("number", number)
                .with("limit", limit)
                .actual(Integer.toString(number));
    }
}

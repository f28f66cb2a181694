package nl.werkzaak.mentorwijs.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * What must hold across the parts of a catalogue, and the one place of these rules: every address is used once, every element is
 * cited, every address, source and line that is named exists, and every figure and name stands in a phrase that is cited
 * for it.
 */
final class CatalogueRules {

    static final RuleTexts TEXTS = RuleTexts.of(CatalogueRules.class, "CatalogueRules");

    private final Catalogue catalogue;
    private final Map<Id, Source> sources;
    private final List<Violation> violations = new ArrayList<>();

    private CatalogueRules(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.sources = catalogue.getSources().stream().collect(Collectors.toMap(Source::getId, Function.identity()));
    }

    static List<Violation> brokenBy(Catalogue catalogue) {
        CatalogueRules rules = new CatalogueRules(catalogue);
        List<Entry> entries = CatalogueEntries.of(catalogue);
        rules.everyAddressIsUsedOnce(entries);
        rules.everyCitedAddressIsInTheTraining();
        entries.forEach(rules::check);
        return rules.violations;
    }

    private void everyAddressIsUsedOnce(List<Entry> entries) {
        Set<Address> seen = new HashSet<>();
        entries.stream()
                .map(Entry::address)
                .filter(address -> !seen.add(address))
                .forEach(address -> broken("catalogue.address.duplicate", address, Map.of()));
    }

    /** What lies outside the training carries its own citations; one given here would go unread. */
    private void everyCitedAddressIsInTheTraining() {
        catalogue.getCitations().keySet().stream()
                .filter(address -> catalogue
                        .find(address)
                        .filter(entry -> entry.kind() == EntryKind.TRAINING)
                        .isEmpty())
                .forEach(address -> broken("catalogue.address.unknown", address, Map.of("place", "citations")));
    }

    private void check(Entry entry) {
        if (entry.kind().restsOnSources() && entry.citations().isEmpty()) {
            broken("catalogue.citation.missing", entry.address(), Map.of());
        }
        entry.citations().forEach(citation -> check(entry.address(), citation));
        entry.references()
                .forEach(reference -> requireEntry(reference, entry.address().value()));
        VerbatimParts.of(entry).forEach(part -> requireIn(entry.citations(), part, entry.address()));
        entry.as(SourceDisagreement.class)
                .ifPresent(disagreement -> disagreement
                        .getWordings()
                        .forEach(wording ->
                                requireIn(wording.getCitations(), Verbatim.text(wording.getText()), entry.address())));
        entry.as(EvidenceItem.class)
                .filter(item ->
                        item.getKind().isMeasured() && item.getConditions().isEmpty())
                .ifPresent(item -> broken("catalogue.evidence.conditions", entry.address(), Map.of()));
    }

    private void requireIn(List<Citation> citations, Verbatim part, Address address) {
        if (citations.stream().noneMatch(part::standsIn)) {
            broken("catalogue.verbatim", address, Map.of("value", part));
        }
    }

    private void requireEntry(Address address, String place) {
        if (catalogue.find(address).isEmpty()) {
            broken("catalogue.address.unknown", address, Map.of("place", place));
        }
    }

    private void check(Address address, Citation citation) {
        Optional<Source> source = Optional.ofNullable(sources.get(citation.getSource()));
        if (source.isEmpty()) {
            broken("catalogue.source.unknown", address, Map.of("source", citation.getSource()));
        }
        source.filter(known -> citation.getLine() > known.getLines())
                .ifPresent(known -> broken(
                        "catalogue.citation.line",
                        address,
                        Map.of("source", known.getId(), "line", citation.getLine(), "lines", known.getLines())));
    }

    private void broken(String rule, Address address, Map<String, Object> details) {
        Map<String, Object> arguments = new HashMap<>(details);
        arguments.put("address", address);
        violations.add(new Violation(rule, address.value(), arguments));
    }
}

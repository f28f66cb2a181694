package nl.werkzaak.mentorwijs.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * What must hold across the parts of a catalogue, and the one place of these rules: every element is cited, and every
 * address, source and line that is named exists.
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
        rules.everyElementIsCited();
        rules.everyAddressExists();
        rules.everyCitedLineExists();
        return rules.violations;
    }

    private void everyElementIsCited() {
        catalogue.entries().keySet().stream()
                .filter(address -> catalogue.citationsOf(address).isEmpty())
                .forEach(address -> broken("catalogue.citation.missing", address, Map.of()));
    }

    private void everyAddressExists() {
        catalogue.getCitations().keySet().forEach(address -> requireEntry(address, "citations"));
        catalogue
                .getGaps()
                .forEach(gap -> gap.getAbout().forEach(address -> requireEntry(address, "gaps/" + gap.key())));
    }

    private void requireEntry(Address address, String place) {
        if (catalogue.find(address).isEmpty()) {
            broken("catalogue.address.unknown", address, Map.of("place", place));
        }
    }

    private void everyCitedLineExists() {
        catalogue.allCitations().forEach((address, list) -> list.forEach(citation -> check(address, citation)));
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

package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.compare.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Holds the record of adaptations against the differences that are really there. The name is part of a variant's
 * identity and needs no record.
 */
final class ChangeRecords {

    private final TrainingVariant variant;
    private final Comparison comparison;
    private final Map<String, Object> arguments;
    private final List<Finding> findings = new ArrayList<>();

    private ChangeRecords(TrainingVariant variant, Comparison comparison) {
        this.variant = variant;
        this.comparison = comparison;
        this.arguments = Map.of(
                "parent",
                comparison.before().getId() + " " + comparison.before().getVersion());
    }

    /** What someone should decide about the record of a variant, given how it differs from what it is a variant of. */
    static List<Finding> findings(TrainingVariant variant, Comparison comparison) {
        ChangeRecords records = new ChangeRecords(variant, comparison);
        records.everyAdaptationHasARecord();
        records.everyRecordFits();
        return records.findings;
    }

    private void everyAdaptationHasARecord() {
        Set<Section> recorded =
                variant.getChanges().stream().map(Change::getSection).collect(Collectors.toSet());
        variant.givenSections().stream()
                .filter(section ->
                        section != Section.NAME && adaptation(section).isPresent() && !recorded.contains(section))
                .forEach(section -> warn("change.missing", "/" + section, section, Map.of()));
    }

    private void everyRecordFits() {
        for (int i = 0; i < variant.getChanges().size(); i++) {
            check(variant.getChanges().get(i), "/changes/" + i);
        }
    }

    private void check(Change change, String pointer) {
        Section section = change.getSection();
        Optional<Adaptation> found = adaptation(section);
        if (found.isEmpty()) {
            warn("change.without-difference", pointer, section, Map.of());
            return;
        }
        Adaptation adaptation = found.get();
        change.getNature()
                .filter(nature -> !adaptation.possibleNatures().contains(nature))
                .ifPresent(nature -> warn(
                        "change.nature",
                        pointer + "/nature",
                        section,
                        Map.of("nature", nature, "found", names(adaptation.natures()))));
        if (change.getReason().isEmpty()) {
            warn("change.reason.missing", pointer, section, Map.of());
        }
    }

    private Optional<Adaptation> adaptation(Section section) {
        return comparison.section(section).adaptation();
    }

    private static String names(Set<AdaptationNature> natures) {
        return natures.stream().map(AdaptationNature::name).collect(Collectors.joining(", "));
    }

    private void warn(String rule, String pointer, Section section, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("section", section);
        all.putAll(details);
        findings.add(VariantRules.finding(rule, Severity.WARNING, pointer, all)
                .address(Address.parse(section.jsonName()))
                .hint(VariantRules.sentence(rule + ".hint", all))
                .build());
    }
}

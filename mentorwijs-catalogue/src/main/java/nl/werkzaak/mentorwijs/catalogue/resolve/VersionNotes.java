package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.CatalogueChange;
import nl.werkzaak.mentorwijs.catalogue.CatalogueHistory;
import nl.werkzaak.mentorwijs.catalogue.CatalogueRelease;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Tells a variant of an older version of the canonical training what changed since.
 *
 * @param history  the versions of the catalogue, not null
 * @param canonical  the version with which the variant is compared, not null
 */
record VersionNotes(CatalogueHistory history, Version canonical) {

    private static final String RULE = "variant.of.changed";

    List<Finding> on(TrainingVariant variant) {
        return variant.getVariantOf().map(TrainingReference::version).stream()
                .flatMap(version -> history.since(version).stream()
                        .filter(release -> release.version().compareTo(canonical) <= 0)
                        .flatMap(release -> findings(version, release)))
                .toList();
    }

    private Stream<Finding> findings(Version version, CatalogueRelease release) {
        return release.changes().stream().map(change -> finding(version, release.version(), change));
    }

    private Finding finding(Version since, Version version, CatalogueChange change) {
        Map<String, Object> arguments = Map.of("since", since, "version", version, "change", change.text());
        return VariantRules.finding(RULE, Severity.NOTE, "/variantOf/version", arguments)
                .address(change.section().map(Section::jsonName).map(Address::parse))
                .hint(VariantRules.sentence(RULE + ".hint", Map.of("canonical", canonical)))
                .build();
    }
}

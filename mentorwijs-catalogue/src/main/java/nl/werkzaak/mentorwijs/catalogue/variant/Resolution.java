package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * What a variant comes to.
 *
 * @param variant  the variant, not null
 * @param training  the whole training, empty if the variant does not fit the training of which it is one
 * @param origins  for each section where it comes from, empty if there is no training; not null
 * @param findings  why there is no training, or what someone should decide, not null
 */
public record Resolution(
        TrainingVariant variant, Optional<Training> training, Map<Section, Origin> origins, List<Finding> findings) {

    /** Copies what could change. */
    public Resolution {
        origins = origins.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(origins));
        findings = List.copyOf(findings);
    }
}

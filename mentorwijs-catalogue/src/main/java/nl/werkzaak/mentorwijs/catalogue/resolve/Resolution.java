package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.compare.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * What a variant comes to.
 *
 * @param variant  the variant, not null
 * @param comparison  the training of which it is one and the whole training that it is, side by side; empty if it does not
 *     fit that training
 * @param origins  for each section where it comes from, empty if there is no training; not null
 * @param documents  for each section the document that gives it, or from whose sections it follows, by id and version;
 *     empty if there is no training; not null
 * @param findings  why there is no training, the first thousand places where it does not agree; or what someone should
 *     decide; not null
 * @param suppressed  the number of places beyond those where it does not agree, 0 or more
 */
public record Resolution(
        TrainingVariant variant,
        Optional<Comparison> comparison,
        Map<Section, Origin> origins,
        Map<Section, TrainingReference> documents,
        List<Finding> findings,
        int suppressed) {

    /** Copies what could change. */
    public Resolution {
        origins = origins.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(origins));
        documents = documents.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(documents));
        findings = List.copyOf(findings);
    }

    /**
     * The whole training.
     *
     * @return the training, empty if the variant does not fit the training of which it is one
     */
    public Optional<Training> training() {
        return comparison.map(Comparison::after);
    }

    /**
     * What the variant adapts of the training of which it is one.
     *
     * @return the adaptations in the order of the sections, none if there is no training; not null
     */
    public List<Adaptation> adaptations() {
        return comparison.map(Comparison::adaptations).orElse(List.of());
    }

    /** A variant that comes to nothing. */
    static Resolution refused(TrainingVariant variant, List<Finding> why, int suppressed) {
        return new Resolution(variant, Optional.empty(), Map.of(), Map.of(), why, suppressed);
    }
}

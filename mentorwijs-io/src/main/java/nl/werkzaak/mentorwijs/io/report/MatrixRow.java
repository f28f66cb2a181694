package nl.werkzaak.mentorwijs.io.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Dimension;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * One variant among others: its lights in a row. A document that is not judged has no light.
 *
 * @param document  the name of the document, not null
 * @param id  the id of the variant, empty if the document is not valid
 * @param version  the version of the variant, empty if the document is not valid
 * @param validity  what became of the document, not null
 * @param overall  the overall light, empty if the document is not judged
 * @param overallByBasis  the overall light for each thing that judgements rest on, with that of organisations only where
 *     the variant was held against a rule of one; not null
 * @param dimensions  the light of each dimension, not null
 * @param components  the light of each active component of the canonical training by its id, in their order, not null
 */
public record MatrixRow(
        String document,
        Optional<Id> id,
        Optional<Version> version,
        Validity validity,
        Optional<Light> overall,
        Map<Basis, Light> overallByBasis,
        Map<Dimension, Light> dimensions,
        Map<Id, Light> components) {

    /** Copies what could change, in its order. */
    public MatrixRow {
        overallByBasis = Collections.unmodifiableMap(new LinkedHashMap<>(overallByBasis));
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    /**
     * The row of a review.
     *
     * @param review  the review, not null
     * @return the row, not null
     */
    public static MatrixRow of(Review review) {
        Map<Basis, Light> byBasis = new EnumMap<>(Basis.class);
        Map<Dimension, Light> dimensions = new EnumMap<>(Dimension.class);
        Map<Id, Light> components = new LinkedHashMap<>();
        review.fidelity().ifPresent(fidelity -> {
            byBasis.putAll(fidelity.overallByBasis());
            fidelity.dimensions().forEach(result -> dimensions.put(result.dimension(), result.light()));
            fidelity.components()
                    .forEach(result -> components.put(result.component().getId(), result.light()));
        });
        return new MatrixRow(
                review.document(),
                review.variant().map(TrainingVariant::getId),
                review.variant().map(TrainingVariant::getVersion),
                review.validity(),
                review.fidelity().map(FidelityReport::overall),
                byBasis,
                dimensions,
                components);
    }
}

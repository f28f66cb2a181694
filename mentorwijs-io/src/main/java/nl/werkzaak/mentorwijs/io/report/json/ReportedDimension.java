package nl.werkzaak.mentorwijs.io.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Dimension;
import nl.werkzaak.mentorwijs.catalogue.fidelity.DimensionResult;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;

/**
 * A dimension of fidelity, with what its leading aspect says.
 *
 * @param dimension  the dimension
 * @param canonical  what the canonical training has
 * @param variant  what the variant has
 * @param ratio  the variant to the canonical training, in three decimals
 * @param light  how far it has moved
 * @param basis  what the judgement rests on
 * @param citations  the phrases of the sources on which it rests
 * @param aspects  what is compared within it
 */
record ReportedDimension(
        Dimension dimension,
        String canonical,
        String variant,
        Optional<@PositiveOrZero BigDecimal> ratio,
        Light light,
        Basis basis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedCitation> citations,
        List<ReportedAspect> aspects) {

    static ReportedDimension of(DimensionResult dimension) {
        ReportedAspect lead = ReportedAspect.of(dimension.lead());
        return new ReportedDimension(
                dimension.dimension(),
                lead.canonical(),
                lead.variant(),
                lead.ratio(),
                dimension.light(),
                dimension.basis(),
                lead.citations(),
                dimension.aspects().stream().map(ReportedAspect::of).toList());
    }
}

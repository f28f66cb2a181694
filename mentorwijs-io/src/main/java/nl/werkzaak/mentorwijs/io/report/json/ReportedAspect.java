package nl.werkzaak.mentorwijs.io.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Aspect;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AspectResult;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;

/**
 * Something of the training beside the canonical one.
 *
 * @param aspect  what is compared
 * @param canonical  what the canonical training has
 * @param variant  what the variant has
 * @param ratio  the variant to the canonical training, in three decimals
 * @param light  how far it has moved
 * @param basis  what the judgement rests on
 * @param citations  the phrases of the sources on which it rests
 */
record ReportedAspect(
        Aspect aspect,
        String canonical,
        String variant,
        Optional<@PositiveOrZero BigDecimal> ratio,
        Light light,
        Basis basis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedCitation> citations) {

    static ReportedAspect of(AspectResult aspect) {
        return new ReportedAspect(
                aspect.aspect(),
                aspect.canonical().value(),
                aspect.variant().value(),
                aspect.ratio().map(BigDecimal::stripTrailingZeros).map(ReportedAspect::withoutExponent),
                aspect.light(),
                aspect.basis(),
                ReportedCitation.of(aspect.citations()));
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}

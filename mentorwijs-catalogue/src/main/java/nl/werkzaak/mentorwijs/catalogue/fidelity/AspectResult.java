package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.provenance.Citation;

/**
 * How an aspect of a variant stands beside the canonical training.
 *
 * @param aspect  the aspect, not null
 * @param canonical  what the canonical training has, not null
 * @param variant  what the variant has of it, not null
 * @param ratio  the one to the other, three decimals, half up; empty where none exists
 * @param light  the worst light of the findings on it; green if there are none; not null
 * @param basis  what that light rests on, not null
 * @param citations  where the sources say what the canonical training has, not null
 */
public record AspectResult(
        Aspect aspect,
        Measure canonical,
        Measure variant,
        Optional<BigDecimal> ratio,
        Light light,
        Basis basis,
        List<Citation> citations) {

    /** Copies what could change. */
    public AspectResult {
        citations = List.copyOf(citations);
    }
}

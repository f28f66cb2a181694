package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.function.Predicate;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;

/**
 * How faithful a variant still is to the canonical training; in Dutch: getrouwheid.
 *
 * <p>There is no percentage: no source gives weights. A light says how far an adaptation moves, and on what that
 * judgement rests.
 *
 * @param dimensions  the dimensions in their order, not null
 * @param components  the active components of the canonical training in their order, not null
 * @param findings  the judgements, red, yellow and green, by place; not null
 * @param notJudged  what no source decides, not null
 * @param kept  the rules that gave no finding, in their order, not null
 */
public record FidelityReport(
        List<DimensionResult> dimensions,
        List<ComponentResult> components,
        List<Finding> findings,
        List<Finding> notJudged,
        List<FidelityRule> kept) {

    /** Copies what could change. */
    public FidelityReport {
        dimensions = List.copyOf(dimensions);
        components = List.copyOf(components);
        findings = List.copyOf(findings);
        notJudged = List.copyOf(notJudged);
        kept = List.copyOf(kept);
    }

    /**
     * The worst light of all judgements: green if there are none.
     *
     * @return the light, not null
     */
    public Light overall() {
        return worst(finding -> true);
    }

    /**
     * The worst light of the judgements that rest on the same thing: green if there are none.
     *
     * @param basis  what the judgements rest on, not null
     * @return the light, not null
     */
    public Light overall(Basis basis) {
        return worst(finding -> finding.basis().filter(basis::equals).isPresent());
    }

    private Light worst(Predicate<Finding> counts) {
        return findings.stream()
                .filter(counts)
                .flatMap(finding -> finding.light().stream())
                .reduce(Light.GREEN, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}

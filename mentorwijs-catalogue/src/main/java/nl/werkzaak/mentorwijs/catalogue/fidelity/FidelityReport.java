package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
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
 * @param rules  all rules that the variant was held against, in their order, not null
 */
public record FidelityReport(
        List<DimensionResult> dimensions,
        List<ComponentResult> components,
        List<Finding> findings,
        List<Finding> notJudged,
        List<FidelityRule> kept,
        List<FidelityRule> rules) {

    /** Copies what could change. */
    public FidelityReport {
        dimensions = List.copyOf(dimensions);
        components = List.copyOf(components);
        findings = List.copyOf(findings);
        notJudged = List.copyOf(notJudged);
        kept = List.copyOf(kept);
        rules = List.copyOf(rules);
    }

    /**
     * The worst light of all judgements that rest on the sources or on research: green if there are none. What an
     * organisation asks beside that says nothing of how faithful a variant is to Mentorwijs, and does not count.
     *
     * @return the light, not null
     */
    public Light overall() {
        return worst(finding -> !restsOn(Basis.ORGANISATION, finding));
    }

    /**
     * The worst light of the rules of organisations, which stands beside the overall light.
     *
     * @return the light, red if there are such rules that could not be used, empty if there are none
     */
    public Optional<Light> ofOrganisations() {
        return rules.stream().anyMatch(FidelityRule::isOfAnOrganisation)
                        || findings.stream().anyMatch(finding -> restsOn(Basis.ORGANISATION, finding))
                ? Optional.of(overall(Basis.ORGANISATION))
                : Optional.empty();
    }

    /**
     * The worst light of the judgements that rest on the same thing: green if there are none.
     *
     * @param basis  what the judgements rest on, not null
     * @return the light, not null
     */
    public Light overall(Basis basis) {
        return worst(finding -> restsOn(basis, finding));
    }

    /**
     * The worst light for each thing that judgements rest on.
     *
     * @return the lights, with that of organisations only where the variant was held against a rule of one; not null
     */
    public Map<Basis, Light> overallByBasis() {
        Map<Basis, Light> lights = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            lights.put(basis, overall(basis));
        }
        if (ofOrganisations().isEmpty()) {
            lights.remove(Basis.ORGANISATION);
        }
        return Collections.unmodifiableMap(lights);
    }

    private static boolean restsOn(Basis basis, Finding finding) {
        return finding.basis().filter(basis::equals).isPresent();
    }

    private Light worst(Predicate<Finding> counts) {
        return findings.stream()
                .filter(counts)
                .flatMap(finding -> finding.light().stream())
                .reduce(Light.GREEN, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }
}

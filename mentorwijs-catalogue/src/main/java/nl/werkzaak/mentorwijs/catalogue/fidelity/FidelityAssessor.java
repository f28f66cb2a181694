package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.variant.Resolution;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.provenance.Citation;

/**
 * Judges how faithful a variant still is to the canonical training. Instances are immutable and safe to share.
 *
 * <p>The facts come from the sources; no source grades a change. So each judgement says on what it rests, and what no
 * source decides is listed instead of judged.
 */
public final class FidelityAssessor {

    private static final FidelityAssessor STANDARD =
            new FidelityAssessor(MentorwijsCatalogue.canonical(), FidelityRules.standard());

    private final Catalogue catalogue;
    private final List<FidelityRule> rules;

    private FidelityAssessor(Catalogue catalogue, List<FidelityRule> rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /**
     * The assessor with the rules of this library.
     *
     * @return the assessor, not null
     */
    public static FidelityAssessor standard() {
        return STANDARD;
    }

    /**
     * Judges a variant.
     *
     * @param resolution  what the variant comes to, not null
     * @return the report, empty if the variant comes to no training
     */
    public Optional<FidelityReport> assess(Resolution resolution) {
        return resolution
                .training()
                .map(training -> assess(new Comparison(catalogue.getTraining(), training, resolution.variant())));
    }

    private FidelityReport assess(Comparison comparison) {
        List<Finding> judged = new ArrayList<>();
        List<Finding> notJudged = new ArrayList<>();
        List<FidelityRule> kept = new ArrayList<>();
        Map<Aspect, List<FidelityRule>> broken = new EnumMap<>(Aspect.class);
        for (FidelityRule rule : rules) {
            List<Match> matches = rule.condition().matches(comparison, rule.list());
            matches.stream()
                    .map(match -> RuleFindings.of(rule, match, citations(rule, match)))
                    .forEach(rule.light() == Light.GREY ? notJudged::add : judged::add);
            if (matches.isEmpty() && rule.holds().isPresent()) {
                kept.add(rule);
            }
            if (!matches.isEmpty()) {
                rule.aspects()
                        .forEach(aspect -> broken.computeIfAbsent(aspect, key -> new ArrayList<>())
                                .add(rule));
            }
        }
        judged.sort(Finding.BY_PLACE);
        return new FidelityReport(dimensions(comparison, broken), judged, notJudged, kept);
    }

    /** The phrases on which the elements rest; where none is concerned, those of the rule. */
    private List<Citation> citations(FidelityRule rule, Match match) {
        List<Citation> ofElements = match.elements().stream()
                .flatMap(element -> catalogue.citationsOf(element).stream())
                .distinct()
                .toList();
        return ofElements.isEmpty() ? rule.citations() : ofElements;
    }

    private List<DimensionResult> dimensions(Comparison comparison, Map<Aspect, List<FidelityRule>> broken) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new DimensionResult(
                        dimension,
                        Arrays.stream(Aspect.values())
                                .filter(aspect -> aspect.dimension() == dimension)
                                .map(aspect -> result(aspect, comparison, broken.getOrDefault(aspect, List.of())))
                                .toList()))
                .toList();
    }

    private AspectResult result(Aspect aspect, Comparison comparison, List<FidelityRule> broken) {
        Measures measures = Measures.of(aspect, comparison);
        Optional<FidelityRule> worst = broken.stream().max(Comparator.comparing(FidelityRule::light));
        return new AspectResult(
                aspect,
                measures.canonical(),
                measures.variant(),
                measures.ratio(),
                worst.map(FidelityRule::light).orElse(Light.GREEN),
                worst.flatMap(FidelityRule::basis).orElse(Basis.SOURCE),
                measures.elements().stream()
                        .flatMap(element -> catalogue.citationsOf(element).stream())
                        .distinct()
                        .toList());
    }
}

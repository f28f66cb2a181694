package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * The rules held against one variant.
 *
 * @param catalogue  where the citations of the canonical elements stand, not null
 * @param comparison  the trainings side by side, not null
 * @param variant  the variant as it was written, not null
 * @param met  the rules whose condition is met somewhere, in their order, not null
 * @param unmet  the other rules, in their order, not null
 * @param rules  all rules, in their order, not null
 * @param problems  why some rules of organisations do not judge the variant, not null
 */
record Assessment(
        Catalogue catalogue,
        Comparison comparison,
        TrainingVariant variant,
        List<Met> met,
        List<FidelityRule> unmet,
        List<FidelityRule> rules,
        List<RuleProblem> problems) {

    /** A rule, the places where its condition is met, at least one, and the finding for each. */
    record Met(FidelityRule rule, List<Match> matches, List<Finding> findings) {}

    static Assessment of(
            Catalogue catalogue, InstalledChecks installed, Comparison comparison, TrainingVariant variant) {
        List<FidelityCheck> checks = installed.checks();
        Assessment assessment = new Assessment(
                catalogue,
                comparison,
                variant,
                new ArrayList<>(),
                new ArrayList<>(),
                checks.stream().map(FidelityCheck::rule).toList(),
                new ArrayList<>(installed.problems()));
        checks.forEach(assessment::hold);
        return assessment;
    }

    /** Holds the variant against a rule; where the code of another fails on it, that is a problem and ends nothing. */
    private void hold(FidelityCheck check) {
        FidelityRule rule = check.rule();
        try {
            List<Match> matches = check.matches(comparison, variant);
            List<Finding> findings = matches.stream()
                    .map(match -> RuleFindings.of(rule, match, citations(rule, match)))
                    .toList();
            if (matches.isEmpty()) {
                unmet.add(rule);
            } else {
                met.add(new Met(rule, matches, findings));
            }
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            if (!rule.isOfAnOrganisation()) {
                throw failure;
            }
            problems.add(RuleProblem.ofRule(rule.id(), failure));
        }
    }

    FidelityReport report() {
        Map<Aspect, AspectResult> results = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            results.put(aspect, result(aspect));
        }
        return new FidelityReport(
                dimensions(results),
                components(),
                Stream.concat(problems.stream().map(RuleProblem::finding), findings(light -> light != Light.GREY))
                        .sorted(Finding.BY_PLACE)
                        .toList(),
                findings(light -> light == Light.GREY).toList(),
                kept(results),
                rules);
    }

    private Stream<Finding> findings(Predicate<Light> light) {
        return met.stream()
                .filter(found -> light.test(found.rule().light()))
                .flatMap(found -> found.findings().stream());
    }

    /** The phrases on which the elements rest; where none is concerned, those of the rule. No organisation's rule has any. */
    private List<Citation> citations(FidelityRule rule, Match match) {
        if (rule.isOfAnOrganisation()) {
            return List.of();
        }
        List<Citation> ofElements = citations(match.elements());
        return ofElements.isEmpty() ? rule.citations() : ofElements;
    }

    private List<Citation> citations(List<Address> elements) {
        return elements.stream()
                .flatMap(element -> catalogue.citationsOf(element).stream())
                .distinct()
                .toList();
    }

    /** A rule says that something holds only where no other rule says that it does not. */
    private List<FidelityRule> kept(Map<Aspect, AspectResult> results) {
        Set<Aspect> green = results.values().stream()
                .filter(result -> result.light() == Light.GREEN)
                .map(AspectResult::aspect)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
        return unmet.stream()
                .filter(rule -> rule.holds().isPresent())
                .filter(rule -> green.containsAll(rule.aspects()))
                .toList();
    }

    private List<ComponentResult> components() {
        return comparison.before().getActiveComponents().stream()
                .map(component -> new ComponentResult(component, light(component)))
                .toList();
    }

    /** What is added concerns no component that was there; grey counts only where nothing is lost. */
    private Light light(ActiveComponent component) {
        Address whole = Address.parse(Section.ACTIVE_COMPONENTS + "/" + component.key());
        List<Address> places = Stream.concat(
                        Stream.of(whole),
                        component.getBehaviours().stream().map(behaviour -> whole.child(behaviour.key())))
                .toList();
        return met.stream()
                .filter(found ->
                        !found.rule().isOfAnOrganisation() && found.rule().light() != Light.GREEN)
                .filter(found -> found.matches().stream()
                        .anyMatch(match -> !match.elements().isEmpty() && match.concerns(places)))
                .map(found -> found.rule().light())
                .max(Comparator.naturalOrder())
                .orElse(Light.GREEN);
    }

    private static List<DimensionResult> dimensions(Map<Aspect, AspectResult> results) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new DimensionResult(
                        dimension,
                        results.values().stream()
                                .filter(result -> result.aspect().dimension() == dimension)
                                .toList()))
                .toList();
    }

    private AspectResult result(Aspect aspect) {
        Measures measures = Measures.of(aspect, comparison);
        Optional<FidelityRule> worst = met.stream()
                .filter(found -> found.rule().aspects().contains(aspect))
                .filter(found -> found.matches().stream().anyMatch(match -> match.concerns(measures.elements())))
                .map(Met::rule)
                .max(Comparator.comparing(FidelityRule::light));
        return new AspectResult(
                aspect,
                measures.canonical(),
                measures.variant(),
                measures.ratio(),
                worst.map(FidelityRule::light).orElse(Light.GREEN),
                worst.flatMap(FidelityRule::basis).orElse(Basis.SOURCE),
                citations(measures.elements()));
    }
}

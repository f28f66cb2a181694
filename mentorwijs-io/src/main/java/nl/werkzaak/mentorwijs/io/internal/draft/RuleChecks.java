package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleAgreement;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import nl.werkzaak.mentorwijs.model.constraint.ListRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** What must hold of rules of an organisation in a document, beyond the form of each part. */
final class RuleChecks {

    private static final String RULES = "rules";
    private static final String CONDITION = "condition";

    private RuleChecks() {}

    /**
     * What is wrong with rules as a document gives them. A rule with a part that cannot be used is left alone.
     *
     * @param document  what the document gives, not null
     * @return the violations with their paths from the document, found as they are asked for; not null
     */
    static Stream<Violation> brokenBy(Draft document) {
        Object rules = document.get(RULES);
        if (rules == null || rules.equals(List.of())) {
            return Stream.of(Violation.of("rule.none", rules == null ? "" : RULES));
        }
        return rules instanceof List<?> items ? brokenBy(items) : Stream.empty();
    }

    private static Stream<Violation> brokenBy(List<?> rules) {
        Stream<Violation> duplicates = ListRules.duplicates(rules, RuleChecks::key).stream()
                .map(violation ->
                        new Violation("rule.duplicate", RULES + "/" + violation.path() + "/id", violation.arguments()));
        return Stream.concat(
                duplicates,
                IntStream.range(0, rules.size())
                        .boxed()
                        .flatMap(i -> brokenByRule(rules.get(i)).stream()
                                .map(violation -> below(RULES + "/" + i, violation))));
    }

    private static Optional<String> key(Object rule) {
        return rule instanceof Draft draft ? draft.key() : Optional.empty();
    }

    private static Violation below(String place, Violation violation) {
        String path = violation.path().isEmpty() ? place : place + "/" + violation.path();
        return new Violation(violation.rule(), path, violation.arguments());
    }

    private static List<Violation> brokenByRule(Object item) {
        if (!(item instanceof Draft rule) || !rule.isUsable()) {
            return List.of();
        }
        return rule.usable(CONDITION)
                .map(condition -> ((Draft) condition).given())
                .flatMap(condition -> brokenByParameters(rule, condition))
                .orElseGet(() -> made(rule).map(RuleChecks::brokenBy).orElse(List.of()));
    }

    /** The rule, if it can be made; of a part that prevents it there is a finding already. */
    private static Optional<FidelityRule> made(Draft rule) {
        try {
            return Optional.of((FidelityRule) rule.complete(Optional.empty()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A condition that cannot be made does not hide what else is wrong. */
    private static Optional<List<Violation>> brokenByParameters(Draft rule, Map<String, Object> condition) {
        if (!(condition.remove(ConditionKind.PROPERTY) instanceof ConditionKind kind)) {
            return Optional.empty();
        }
        List<Violation> violations = kind.brokenBy(condition).stream()
                .map(violation -> below(CONDITION, violation))
                .toList();
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(made(rule.without(CONDITION))
                .map(rest -> Stream.concat(
                                violations.stream(), RuleAgreement.brokenAsOwn(rest, Optional.of(kind)).stream())
                        .toList())
                .orElse(List.of()));
    }

    private static List<Violation> brokenBy(FidelityRule rule) {
        List<Violation> violations = new ArrayList<>(RuleAgreement.brokenAsOwn(rule));
        if (rule.condition().isEmpty()) {
            violations.add(new Violation("property.missing", "", Map.of("property", CONDITION)));
        }
        if (violations.isEmpty()) {
            violations.addAll(RuleSamples.brokenBy(rule));
        }
        return violations;
    }
}

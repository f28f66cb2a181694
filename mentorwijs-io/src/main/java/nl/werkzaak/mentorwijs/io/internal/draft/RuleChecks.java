package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleAgreement;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import nl.werkzaak.mentorwijs.model.constraint.ListRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** What must hold of rules of an organisation in a document, beyond the form of each part. */
public final class RuleChecks {

    private static final String CONDITION = "condition";

    private RuleChecks() {}

    static boolean agree(FidelityRuleList list) {
        return !list.rules().isEmpty()
                && ListRules.duplicates(list.rules(), rule -> Optional.of(rule.key()))
                        .isEmpty()
                && IntStream.range(0, list.rules().size())
                        .allMatch(i -> brokenBy(list.rules().get(i)).isEmpty());
    }

    /**
     * What is wrong with a rule as it is given.
     *
     * @param rule  what a document gives of a rule, all of it usable, not null
     * @return the violations with their paths within the rule, not null
     * @throws RuntimeException if it lacks what every rule has
     */
    public static List<Violation> brokenBy(Draft rule) {
        return rule.usable(CONDITION)
                .map(condition -> ((Draft) condition).given())
                .flatMap(condition -> brokenByParameters(rule, condition))
                .orElseGet(() -> brokenBy((FidelityRule) rule.complete(Optional.empty())));
    }

    /** A condition that cannot be made does not hide what else is wrong. */
    private static Optional<List<Violation>> brokenByParameters(Draft rule, Map<String, Object> condition) {
        if (!(condition.remove(ConditionKind.PROPERTY) instanceof ConditionKind kind)) {
            return Optional.empty();
        }
        List<Violation> violations = kind.brokenBy(condition).stream()
                .map(violation -> new Violation(
                        violation.rule(),
                        violation.path().isEmpty() ? CONDITION : CONDITION + "/" + violation.path(),
                        violation.arguments()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        FidelityRule rest = (FidelityRule) rule.without(CONDITION).complete(Optional.empty());
        violations.addAll(RuleAgreement.brokenAsOwn(rest, Optional.of(kind)));
        return Optional.of(violations);
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

package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleAgreement;
import nl.werkzaak.mentorwijs.model.constraint.ListRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** What must hold of rules of an organisation in a document, beyond the form of each part. */
public final class RuleChecks {

    private RuleChecks() {}

    static boolean agree(FidelityRuleList list) {
        return !list.rules().isEmpty()
                && ListRules.duplicates(list.rules(), rule -> Optional.of(rule.key()))
                        .isEmpty()
                && IntStream.range(0, list.rules().size())
                        .allMatch(i -> brokenBy(list.rules().get(i)).isEmpty());
    }

    /**
     * What is wrong with a rule.
     *
     * @param rule  the rule, not null
     * @return the violations with their paths within the rule, not null
     */
    public static List<Violation> brokenBy(FidelityRule rule) {
        List<Violation> violations = new ArrayList<>(RuleAgreement.brokenAsOwn(rule));
        if (rule.condition().isEmpty()) {
            violations.add(new Violation("property.missing", "", Map.of("property", "condition")));
        }
        if (violations.isEmpty()) {
            violations.addAll(RuleSamples.brokenBy(rule));
        }
        return violations;
    }
}

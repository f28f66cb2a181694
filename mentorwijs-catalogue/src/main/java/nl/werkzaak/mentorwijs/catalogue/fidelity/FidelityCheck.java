package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A rule with the way in which it is held against a variant. Safe to share between threads; the same trainings give the
 * same matches.
 */
public interface FidelityCheck {

    /**
     * What is told of a match: its id, light and sentences.
     *
     * @return the rule, not null
     */
    FidelityRule rule();

    /**
     * The places where the variant breaks the rule.
     *
     * @param comparison  the canonical training and that to which the variant resolves, not null
     * @param variant  the variant as it was written, not null
     * @return the matches in the order of the variant, none if it does not break the rule; not null
     */
    List<Match> matches(Comparison comparison, TrainingVariant variant);

    /**
     * The check of a rule that is data.
     *
     * @param rule  the rule, with a condition, not null
     * @return the check, not null
     * @throws IllegalArgumentException if the rule has no condition, or its parts do not agree
     */
    static FidelityCheck of(FidelityRule rule) {
        Condition condition = rule.condition()
                .orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + " has no condition"));
        RuleAgreement.require(rule);
        return new ConditionCheck(rule, condition);
    }
}

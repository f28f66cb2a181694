package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * The check of a rule that is data.
 *
 * @param rule  the rule, not null
 * @param condition  its condition, not null
 */
record ConditionCheck(FidelityRule rule, Condition condition) implements FidelityCheck {

    @Override
    public List<Match> matches(Comparison comparison, TrainingVariant variant) {
        return condition.matches(comparison);
    }
}

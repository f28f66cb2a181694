package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;

/**
 * The check of a rule that is data.
 *
 * @param rule  the rule, not null
 * @param condition  its condition, with the parameters of its kind, not null
 */
record ConditionCheck(FidelityRule rule, Condition condition) implements FidelityCheck {

    @Override
    public List<Match> matches(Comparison comparison) {
        return Matching.of(condition, comparison);
    }
}

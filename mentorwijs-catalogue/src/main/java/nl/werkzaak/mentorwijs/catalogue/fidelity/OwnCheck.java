package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A check of an organisation with its rule, which is asked for once: the rule that was checked is the one that reports show.
 *
 * @param rule  the rule, which says that it is of an organisation, not null
 * @param check  the check, not null
 */
record OwnCheck(FidelityRule rule, FidelityCheck check) implements FidelityCheck {

    static FidelityCheck of(FidelityCheck check) {
        FidelityRule rule = check.rule();
        RuleAgreement.requireOwn(rule);
        return new OwnCheck(rule, check);
    }

    @Override
    public List<Match> matches(Comparison comparison, TrainingVariant variant) {
        return List.copyOf(check.matches(comparison, variant));
    }
}

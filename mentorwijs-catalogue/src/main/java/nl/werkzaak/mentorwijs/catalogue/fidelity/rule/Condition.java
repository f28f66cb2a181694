package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;

/**
 * When a rule gives a finding, with the parameters that its kind takes; in Dutch: voorwaarde. The set is fixed, so that
 * rules can be data: each condition is a record of its parameters, which are checked when it is made, names with {@link
 * Fills} what its sentences may speak of, and finds the places where it is met. A document names it by its {@linkplain
 * ConditionKind#name() kind}.
 */
public sealed interface Condition
        permits Condition.Always,
                Condition.Never,
                ListCondition,
                SectionCondition,
                GroupCondition,
                SettingCondition,
                EstimateChanged,
                SessionCondition,
                LimitCondition,
                ElementCondition {

    /**
     * The places where the condition is met.
     *
     * @param comparison  the canonical training and the variant, not null
     * @return the matches in the order of the variant, none if the condition is not met; not null
     */
    List<Match> matches(Comparison comparison);

    /** In every report. */
    record Always() implements Condition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return List.of(Match.at(""));
        }
    }

    /** In no report: what the rule is about is free. */
    record Never() implements Condition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return List.of();
        }
    }
}

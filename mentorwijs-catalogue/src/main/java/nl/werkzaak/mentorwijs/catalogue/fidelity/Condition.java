package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;

/** When a rule gives a finding: a fixed set, so that rules can be data. */
public enum Condition {
    /** In every report. */
    ALWAYS,
    /** In no report: what the rule is about is free. */
    NEVER,
    /** The variant lacks an element of a list. */
    REMOVED,
    /** The variant has nothing of a list that the canonical training fills. */
    EMPTIED,
    /** The variant has an element that the list lacks. */
    ADDED,
    /** The variant calls an element otherwise in Dutch, the language of the sources. */
    REWORDED,
    /** A section differs from the canonical one. */
    SECTION_CHANGED,
    /** The variant is for some of the subgroups only. */
    SUBGROUPS_REDUCED,
    /** Those whom the training is for in the end are not the canonical ones. */
    ULTIMATE_GROUP_REPLACED,
    /** The training is in the end for others too. */
    ULTIMATE_GROUP_WIDENED,
    /** The participants are not the canonical ones. */
    PARTICIPANTS_REPLACED,
    /** Others take part beside the canonical participants. */
    PARTICIPANTS_WIDENED,
    /** The participants work elsewhere. */
    WORKPLACE_CHANGED,
    /** The variant says how the sessions are held. */
    DELIVERY_MODE_GIVEN,
    /** An estimate is another. */
    ESTIMATE_CHANGED,
    /** Fewer sessions leave less contact time. */
    SESSIONS_FEWER,
    /** Shorter sessions leave less contact time. */
    SESSIONS_SHORTER,
    /** Another number of sessions, without the loss of contact time that fewer sessions bring. */
    SESSIONS_OTHER_NUMBER,
    /** Sessions of another length, with the contact time kept or raised. */
    SESSIONS_OTHER_LENGTH;

    /**
     * The places where the condition is met.
     *
     * @param comparison  the trainings side by side, not null
     * @param list  the list that the rule names, empty if it names none
     * @return the matches in order, not null
     */
    List<Match> matches(Comparison comparison, Optional<String> list) {
        return switch (this) {
            case ALWAYS -> List.of(Match.at(""));
            case NEVER -> List.of();
            case REMOVED -> ListConditions.removed(comparison, list.orElseThrow());
            case EMPTIED -> ListConditions.emptied(comparison, list.orElseThrow());
            case ADDED -> ListConditions.added(comparison, list.orElseThrow());
            case REWORDED -> ListConditions.reworded(comparison, list.orElseThrow());
            case SECTION_CHANGED -> SectionConditions.changed(comparison, list.orElseThrow());
            case SUBGROUPS_REDUCED -> GroupConditions.subgroupsReduced(comparison);
            case ULTIMATE_GROUP_REPLACED -> GroupConditions.replaced(comparison, TargetGroupLayer.ULTIMATE);
            case ULTIMATE_GROUP_WIDENED -> GroupConditions.widened(comparison, TargetGroupLayer.ULTIMATE);
            case PARTICIPANTS_REPLACED -> GroupConditions.replaced(comparison, TargetGroupLayer.INTERMEDIATE);
            case PARTICIPANTS_WIDENED -> GroupConditions.widened(comparison, TargetGroupLayer.INTERMEDIATE);
            case WORKPLACE_CHANGED -> SectionConditions.workplaceChanged(comparison);
            case DELIVERY_MODE_GIVEN -> SectionConditions.deliveryModeGiven(comparison);
            case ESTIMATE_CHANGED -> SectionConditions.estimateChanged(comparison);
            case SESSIONS_FEWER -> SessionConditions.fewer(comparison);
            case SESSIONS_SHORTER -> SessionConditions.shorter(comparison);
            case SESSIONS_OTHER_NUMBER -> SessionConditions.otherNumber(comparison);
            case SESSIONS_OTHER_LENGTH -> SessionConditions.otherLength(comparison);
        };
    }
}

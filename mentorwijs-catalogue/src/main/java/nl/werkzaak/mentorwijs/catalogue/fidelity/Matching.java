package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;

/** Looks for the places where a condition is met. */
final class Matching {

    private Matching() {}

    /** The matches in order, of a condition with the parameters that its kind takes. */
    static List<Match> of(Condition condition, Comparison comparison) {
        return switch (condition.kind()) {
            case ALWAYS -> List.of(Match.at(""));
            case NEVER -> List.of();
            case REMOVED -> ListConditions.removed(comparison, condition.list().orElseThrow());
            case EMPTIED -> ListConditions.emptied(comparison, condition.list().orElseThrow());
            case ADDED -> ListConditions.added(comparison, condition.list().orElseThrow());
            case REWORDED ->
                ListConditions.reworded(comparison, condition.list().orElseThrow());
            case SECTION_CHANGED ->
                SectionConditions.changed(comparison, condition.section().orElseThrow());
            case SECTION_UNCHANGED ->
                SectionConditions.unchanged(comparison, condition.section().orElseThrow());
            case SUBGROUPS_REDUCED -> GroupConditions.subgroupsReduced(comparison);
            case ULTIMATE_GROUP_REPLACED -> GroupConditions.replaced(comparison, TargetGroupLayer.ULTIMATE);
            case ULTIMATE_GROUP_WIDENED -> GroupConditions.widened(comparison, TargetGroupLayer.ULTIMATE);
            case PARTICIPANTS_REPLACED -> GroupConditions.replaced(comparison, TargetGroupLayer.INTERMEDIATE);
            case PARTICIPANTS_WIDENED -> GroupConditions.widened(comparison, TargetGroupLayer.INTERMEDIATE);
            case WORKPLACE_CHANGED -> SectionConditions.workplaceChanged(comparison);
            case WORKPLACE_OTHER_THAN ->
                SectionConditions.workplaceOtherThan(
                        comparison, condition.workplace().orElseThrow());
            case DELIVERY_MODE_GIVEN -> SectionConditions.deliveryModeGiven(comparison);
            case DELIVERY_MODE_OTHER_THAN ->
                SectionConditions.deliveryModeOtherThan(
                        comparison, condition.deliveryMode().orElseThrow());
            case ESTIMATE_CHANGED -> SectionConditions.estimateChanged(comparison);
            case SESSIONS_FEWER -> SessionConditions.fewer(comparison);
            case SESSIONS_SHORTER -> SessionConditions.shorter(comparison);
            case SESSIONS_OTHER_NUMBER -> SessionConditions.otherNumber(comparison);
            case SESSIONS_OTHER_LENGTH -> SessionConditions.otherLength(comparison);
            case SESSIONS_FEWER_THAN ->
                LimitConditions.fewerSessions(comparison, condition.number().orElseThrow());
            case SESSIONS_MORE_THAN ->
                LimitConditions.moreSessions(comparison, condition.number().orElseThrow());
            case SESSIONS_SHORTER_THAN ->
                LimitConditions.shorterSessions(comparison, condition.duration().orElseThrow());
            case SESSIONS_LONGER_THAN ->
                LimitConditions.longerSessions(comparison, condition.duration().orElseThrow());
            case CONTACT_TIME_LESS_THAN ->
                LimitConditions.lessContactTime(comparison, condition.duration().orElseThrow());
            case CONTACT_TIME_MORE_THAN ->
                LimitConditions.moreContactTime(comparison, condition.duration().orElseThrow());
            case ELEMENTS_FEWER_THAN ->
                ElementConditions.fewer(
                        comparison,
                        condition.list().orElseThrow(),
                        condition.number().orElseThrow());
            case ELEMENTS_MORE_THAN ->
                ElementConditions.more(
                        comparison,
                        condition.list().orElseThrow(),
                        condition.number().orElseThrow());
            case ELEMENT_ABSENT ->
                ElementConditions.absent(
                        comparison,
                        condition.list().orElseThrow(),
                        condition.element().orElseThrow());
            case ELEMENT_PRESENT ->
                ElementConditions.present(
                        comparison,
                        condition.list().orElseThrow(),
                        condition.element().orElseThrow());
        };
    }
}

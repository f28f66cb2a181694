package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Pair;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;

/** A condition on the groups that a training is for. */
public sealed interface GroupCondition extends Condition {

    /** The variant is for some of the subgroups only. */
    @Fills({"elements", "kept", "count"})
    record SubgroupsReduced() implements GroupCondition {

        /** Reported only where the group itself is still there: a group that is replaced takes its subgroups along. */
        @Override
        public List<Match> matches(Comparison comparison) {
            List<Pair> gone = subgroupsGone(comparison);
            int count = ElementList.SUBGROUPS.canonical(comparison).size();
            return Match.when(
                    !gone.isEmpty()
                            && replaced(comparison, TargetGroupLayer.ULTIMATE).isEmpty(),
                    () -> Match.at(pointer(comparison))
                            .about(gone.stream().map(Pair::address).toList())
                            .with("elements", Phrases.list(ElementList.elements(gone, Pair::before)))
                            .with("kept", count - gone.size())
                            .with("count", count));
        }

        private static String pointer(Comparison comparison) {
            return ElementList.TARGET_GROUPS.variant(comparison).stream()
                    .filter(pair -> isIn(TargetGroupLayer.ULTIMATE, pair.before(TargetGroup.class)))
                    .findFirst()
                    .map(pair -> pair.pointer() + "/subgroups")
                    .orElseThrow();
        }
    }

    /** Those whom the training is for in the end are not the canonical ones. */
    @Fills({"element", "elements"})
    record UltimateGroupReplaced() implements GroupCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return replaced(comparison, TargetGroupLayer.ULTIMATE);
        }
    }

    /** The training is in the end for others too. */
    @Fills({"element", "canonical"})
    record UltimateGroupWidened() implements GroupCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return widened(comparison, TargetGroupLayer.ULTIMATE);
        }
    }

    /** The participants are not the canonical ones. */
    @Fills({"element", "elements"})
    record ParticipantsReplaced() implements GroupCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return replaced(comparison, TargetGroupLayer.INTERMEDIATE);
        }
    }

    /** Others take part beside the canonical participants. */
    @Fills({"element", "canonical"})
    record ParticipantsWidened() implements GroupCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return widened(comparison, TargetGroupLayer.INTERMEDIATE);
        }
    }

    /** The canonical groups of a layer that are not in that layer of the variant. */
    private static List<Match> replaced(Comparison comparison, TargetGroupLayer layer) {
        LocalizedText there = Phrases.list(ElementList.elements(variantGroups(comparison, layer), Pair::after));
        return canonicalGroups(comparison, layer).stream()
                .filter(pair -> !isIn(layer, pair.after(TargetGroup.class)))
                .map(pair -> Match.at("/" + Section.TARGET_GROUPS)
                        .about(pair.address())
                        .with("element", ElementList.canonicalLabel(pair))
                        .with("elements", there)
                        .actual(there.dutch())
                        .canonical(ElementList.canonicalLabel(pair)))
                .toList();
    }

    /** The groups that a layer of the variant has beside the canonical ones; nothing where those are replaced. */
    private static List<Match> widened(Comparison comparison, TargetGroupLayer layer) {
        if (!replaced(comparison, layer).isEmpty()) {
            return List.of();
        }
        List<Pair> canonical = canonicalGroups(comparison, layer);
        List<Address> addresses = canonical.stream().map(Pair::address).toList();
        LocalizedText labels = Phrases.list(ElementList.elements(canonical, Pair::before));
        return variantGroups(comparison, layer).stream()
                .filter(pair -> !isIn(layer, pair.before(TargetGroup.class)))
                .map(pair -> Match.at(pair.pointer())
                        .about(addresses)
                        .with("element", ElementList.label(pair))
                        .with("canonical", labels)
                        .actual(ElementList.label(pair).dutch())
                        .canonical(labels))
                .toList();
    }

    /**
     * The canonical subgroups of those whom the training is for in the end that the variant is not for, in whatever group.
     *
     * @param comparison  the canonical training and the variant, not null
     * @return the subgroups in the order of the canonical training, not null
     */
    static List<Pair> subgroupsGone(Comparison comparison) {
        Set<String> there = ElementList.SUBGROUPS.variant(comparison).stream()
                .filter(pair ->
                        isIn(TargetGroupLayer.ULTIMATE, pair.whole().flatMap(group -> group.after(TargetGroup.class))))
                .map(Pair::key)
                .collect(Collectors.toSet());
        return ElementList.SUBGROUPS.canonical(comparison).stream()
                .filter(pair ->
                        isIn(TargetGroupLayer.ULTIMATE, pair.whole().flatMap(group -> group.before(TargetGroup.class))))
                .filter(pair -> !there.contains(pair.key()))
                .toList();
    }

    private static List<Pair> canonicalGroups(Comparison comparison, TargetGroupLayer layer) {
        return ElementList.TARGET_GROUPS.canonical(comparison).stream()
                .filter(pair -> isIn(layer, pair.before(TargetGroup.class)))
                .toList();
    }

    private static List<Pair> variantGroups(Comparison comparison, TargetGroupLayer layer) {
        return ElementList.TARGET_GROUPS.variant(comparison).stream()
                .filter(pair -> isIn(layer, pair.after(TargetGroup.class)))
                .toList();
    }

    private static boolean isIn(TargetGroupLayer layer, Optional<TargetGroup> group) {
        return group.filter(found -> found.getLayer() == layer).isPresent();
    }
}

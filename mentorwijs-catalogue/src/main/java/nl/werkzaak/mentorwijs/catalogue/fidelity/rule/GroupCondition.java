package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.Training;

/** A condition on the groups that a training is for. */
public sealed interface GroupCondition extends Condition {

    /** The variant is for some of the subgroups only. */
    @Fills({"elements", "kept", "count"})
    record SubgroupsReduced() implements GroupCondition {

        /** Reported only where the group itself is still there: a group that is replaced takes its subgroups along. */
        @Override
        public List<Match> matches(Comparison comparison) {
            List<Subgroup> gone = comparison.subgroupsGone();
            int count = Comparison.subgroups(comparison.canonical()).size();
            return Match.when(
                    !gone.isEmpty()
                            && replaced(comparison, TargetGroupLayer.ULTIMATE).isEmpty(),
                    () -> Match.at(pointer(comparison))
                            .about(comparison.canonical(ElementList.SUBGROUPS).stream()
                                    .filter(entry -> gone.contains(entry.element()))
                                    .map(ElementList.Entry::address)
                                    .toList())
                            .with("elements", Phrases.list(gone))
                            .with("kept", count - gone.size())
                            .with("count", count));
        }

        private static String pointer(Comparison comparison) {
            Set<String> known = keys(comparison.canonical(), TargetGroupLayer.ULTIMATE);
            List<TargetGroup> groups = comparison.variant().getTargetGroups();
            int group = IntStream.range(0, groups.size())
                    .filter(index -> known.contains(groups.get(index).key()))
                    .findFirst()
                    .orElseThrow();
            return "/" + Section.TARGET_GROUPS + "/" + group + "/subgroups";
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
        LocalizedText there = Phrases.list(Comparison.groups(comparison.variant(), layer));
        Set<String> keys = keys(comparison.variant(), layer);
        return Comparison.groups(comparison.canonical(), layer).stream()
                .filter(canonical -> !keys.contains(canonical.key()))
                .map(canonical -> Match.at("/" + Section.TARGET_GROUPS)
                        .about(address(canonical))
                        .with("element", canonical.getLabel())
                        .with("elements", there)
                        .actual(there.dutch())
                        .canonical(canonical.getLabel()))
                .toList();
    }

    /** The groups that a layer of the variant has beside the canonical ones; nothing where those are replaced. */
    private static List<Match> widened(Comparison comparison, TargetGroupLayer layer) {
        if (!replaced(comparison, layer).isEmpty()) {
            return List.of();
        }
        List<TargetGroup> canonical = Comparison.groups(comparison.canonical(), layer);
        List<Address> addresses =
                canonical.stream().map(GroupCondition::address).toList();
        LocalizedText labels = Phrases.list(canonical);
        Set<String> known = keys(comparison.canonical(), layer);
        List<TargetGroup> groups = comparison.variant().getTargetGroups();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TargetGroup group = groups.get(i);
            if (group.getLayer() == layer && !known.contains(group.key())) {
                matches.add(Match.at("/" + Section.TARGET_GROUPS + "/" + i)
                        .about(addresses)
                        .with("element", group.getLabel())
                        .with("canonical", labels)
                        .actual(group.getLabel().dutch())
                        .canonical(labels));
            }
        }
        return matches;
    }

    private static Set<String> keys(Training training, TargetGroupLayer layer) {
        return Comparison.groups(training, layer).stream().map(TargetGroup::key).collect(Collectors.toSet());
    }

    private static Address address(TargetGroup group) {
        return Address.parse(Section.TARGET_GROUPS + "/" + group.key());
    }
}

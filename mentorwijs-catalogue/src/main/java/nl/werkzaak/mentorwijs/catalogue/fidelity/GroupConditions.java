package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.Training;

/** Conditions on the groups that a training is for. */
final class GroupConditions {

    private static final String POINTER = "/" + Section.TARGET_GROUPS;

    private GroupConditions() {}

    /** Told only where the group itself is still there: a group that is replaced takes its subgroups along. */
    static List<Match> subgroupsReduced(Comparison comparison) {
        List<Subgroup> gone = subgroupsGone(comparison);
        return gone.isEmpty()
                        || !replaced(comparison, TargetGroupLayer.ULTIMATE).isEmpty()
                ? List.of()
                : List.of(Match.at(subgroupsPointer(comparison))
                        .about(comparison.canonical(ElementList.SUBGROUPS).stream()
                                .filter(entry -> gone.contains(entry.element()))
                                .map(ElementList.Entry::address)
                                .toList())
                        .with("elements", Phrases.list(gone))
                        .with("kept", subgroupsKept(comparison))
                        .with("count", subgroups(comparison.canonical()).size()));
    }

    static int subgroupsKept(Comparison comparison) {
        return subgroups(comparison.canonical()).size()
                - subgroupsGone(comparison).size();
    }

    private static List<Subgroup> subgroupsGone(Comparison comparison) {
        Set<String> there =
                subgroups(comparison.variant()).stream().map(Subgroup::key).collect(Collectors.toSet());
        return subgroups(comparison.canonical()).stream()
                .filter(subgroup -> !there.contains(subgroup.key()))
                .toList();
    }

    private static List<Subgroup> subgroups(Training training) {
        return groups(training, TargetGroupLayer.ULTIMATE).stream()
                .flatMap(group -> group.getSubgroups().stream())
                .toList();
    }

    private static String subgroupsPointer(Comparison comparison) {
        Set<String> known = keys(comparison.canonical(), TargetGroupLayer.ULTIMATE);
        List<TargetGroup> groups = comparison.variant().getTargetGroups();
        int group = IntStream.range(0, groups.size())
                .filter(index -> known.contains(groups.get(index).key()))
                .findFirst()
                .orElseThrow();
        return POINTER + "/" + group + "/subgroups";
    }

    /** The canonical groups of a layer that are not in that layer of the variant. */
    static List<Match> replaced(Comparison comparison, TargetGroupLayer layer) {
        List<TargetGroup> there = groups(comparison.variant(), layer);
        Set<String> keys = keys(comparison.variant(), layer);
        return groups(comparison.canonical(), layer).stream()
                .filter(canonical -> !keys.contains(canonical.key()))
                .map(canonical -> Match.at(POINTER)
                        .about(address(canonical))
                        .with("element", canonical.getLabel())
                        .with("elements", Phrases.list(there))
                        .actual(Phrases.list(there).dutch())
                        .canonical(canonical.getLabel()))
                .toList();
    }

    /** The groups that a layer of the variant has beside the canonical ones; nothing where those are replaced. */
    static List<Match> widened(Comparison comparison, TargetGroupLayer layer) {
        if (!replaced(comparison, layer).isEmpty()) {
            return List.of();
        }
        List<TargetGroup> canonical = groups(comparison.canonical(), layer);
        Set<String> known = keys(comparison.canonical(), layer);
        List<TargetGroup> groups = comparison.variant().getTargetGroups();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TargetGroup group = groups.get(i);
            if (group.getLayer() == layer && !known.contains(group.key())) {
                matches.add(Match.at(POINTER + "/" + i)
                        .about(canonical.stream().map(GroupConditions::address).toList())
                        .with("element", group.getLabel())
                        .with("canonical", Phrases.list(canonical))
                        .actual(group.getLabel().dutch())
                        .canonical(Phrases.list(canonical)));
            }
        }
        return matches;
    }

    static List<TargetGroup> groups(Training training, TargetGroupLayer layer) {
        return training.getTargetGroups().stream()
                .filter(group -> group.getLayer() == layer)
                .toList();
    }

    private static Set<String> keys(Training training, TargetGroupLayer layer) {
        return groups(training, layer).stream().map(TargetGroup::key).collect(Collectors.toSet());
    }

    private static Address address(TargetGroup group) {
        return Address.parse(Section.TARGET_GROUPS + "/" + group.key());
    }
}

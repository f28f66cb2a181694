package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    static List<Match> subgroupsReduced(Comparison comparison) {
        List<Subgroup> gone = subgroupsGone(comparison);
        return gone.isEmpty()
                ? List.of()
                : List.of(Match.at(subgroupsPointer(comparison))
                        .about(ListPath.SUBGROUPS.entries(comparison.canonical()).stream()
                                .filter(entry -> gone.contains(entry.element()))
                                .map(ListPath.Entry::address)
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

    private static String subgroupsPointer(Comparison comparison) {
        List<TargetGroup> groups = comparison.variant().getTargetGroups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).getLayer() == TargetGroupLayer.ULTIMATE) {
                return POINTER + "/" + i + "/subgroups";
            }
        }
        return POINTER;
    }

    private static List<Subgroup> subgroups(Training training) {
        return groups(training, TargetGroupLayer.ULTIMATE).stream()
                .flatMap(group -> group.getSubgroups().stream())
                .toList();
    }

    static List<Match> participantsReplaced(Comparison comparison) {
        List<TargetGroup> participants = groups(comparison.variant(), TargetGroupLayer.INTERMEDIATE);
        return groups(comparison.canonical(), TargetGroupLayer.INTERMEDIATE).stream()
                .filter(canonical ->
                        participants.stream().noneMatch(group -> group.key().equals(canonical.key())))
                .map(canonical -> Match.at(POINTER)
                        .about(address(canonical))
                        .with("element", canonical.getLabel())
                        .with("elements", Phrases.list(participants))
                        .actual(Phrases.list(participants).dutch())
                        .canonical(canonical.getLabel()))
                .toList();
    }

    static List<Match> participantsWidened(Comparison comparison) {
        if (!participantsReplaced(comparison).isEmpty()) {
            return List.of();
        }
        List<TargetGroup> canonical = groups(comparison.canonical(), TargetGroupLayer.INTERMEDIATE);
        Set<String> known = canonical.stream().map(TargetGroup::key).collect(Collectors.toSet());
        List<TargetGroup> groups = comparison.variant().getTargetGroups();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TargetGroup group = groups.get(i);
            if (group.getLayer() == TargetGroupLayer.INTERMEDIATE && !known.contains(group.key())) {
                matches.add(Match.at(POINTER + "/" + i)
                        .about(canonical.stream().map(GroupConditions::address).toList())
                        .with("element", group.getLabel())
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

    private static Address address(TargetGroup group) {
        return Address.parse(Section.TARGET_GROUPS + "/" + group.key());
    }
}

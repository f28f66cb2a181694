package nl.werkzaak.mentorwijs.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.GapKind;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** What no source gives and the training does not fill in, with the reason. */
final class OpenPoints {

    private final EntryRenderer renderer;
    private final List<Gap> gaps;

    OpenPoints(PageSubject subject, EntryRenderer renderer) {
        this.renderer = renderer;
        Set<Id> filled = MentorwijsCatalogue.canonical().getCrosswalks().stream()
                .flatMap(framework -> subject.completeness(framework).items().stream())
                .flatMap(answer -> answer.filled().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.gaps = MentorwijsCatalogue.canonical().getGaps().stream()
                .filter(gap -> !filled.contains(gap.getId()))
                .filter(gap ->
                        gap.getAbout().isEmpty() || gap.getAbout().stream().anyMatch(this::stands))
                .toList();
    }

    /** Nothing lacks of what the training does not have. */
    private boolean stands(Address address) {
        return renderer.find(address)
                .filter(entry -> !(entry.value() instanceof List<?> list && list.isEmpty()))
                .isPresent();
    }

    /** Those of some ids. */
    List<Node> of(List<Id> ids) {
        return told(gap -> ids.contains(gap.getId()));
    }

    /** Those about any of some addresses, or about something within one. */
    List<Node> about(List<Address> addresses) {
        return told(gap -> isAbout(gap, addresses));
    }

    /** Some of them in a box of their own; none without one. */
    List<Node> box(List<Node> reasons) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        List<Node> blocks = new ArrayList<>();
        blocks.add(
                Nodes.area("div", "title", List.of(Nodes.paragraph(Nodes.strong(Nodes.text(renderer.say("open")))))));
        blocks.addAll(reasons);
        return List.of(Nodes.area("div", "open", blocks));
    }

    private static boolean isAbout(Gap gap, List<Address> addresses) {
        return gap.getAbout().stream().anyMatch(about -> addresses.stream().anyMatch(address -> address.holds(about)));
    }

    /** A list for each reason why there is nothing; no block at all if nothing is open. */
    private List<Node> told(Predicate<Gap> asked) {
        List<Node> blocks = new ArrayList<>();
        for (GapKind kind : GapKind.values()) {
            List<ListItem> items = gaps.stream()
                    .filter(gap -> gap.getKind() == kind)
                    .filter(asked)
                    .map(this::item)
                    .toList();
            if (!items.isEmpty()) {
                Node reason =
                        Nodes.paragraph(Nodes.strong(Nodes.text(renderer.words().of(kind))));
                blocks.add(Nodes.area("div", "reason", List.of(reason, Nodes.bullets(items))));
            }
        }
        return blocks;
    }

    private ListItem item(Gap gap) {
        return Nodes.item(List.of(Nodes.paragraph(
                EntryRenderer.joined(List.of(renderer.text(gap.getText())), renderer.source(gap.getCitations())))));
    }
}

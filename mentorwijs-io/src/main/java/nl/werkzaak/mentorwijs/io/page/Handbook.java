package nl.werkzaak.mentorwijs.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.provenance.Wording;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * A handbook in outline. Its chapters are ours: no source gives those of the handbook. Each tells what the catalogue holds
 * of its subject, then what is still open.
 */
final class Handbook {

    private static final List<Chapter> CHAPTERS = List.of(
            Chapter.of("goal", "goal", "outcomes"),
            Chapter.of("grounding", "rationale", "causes"),
            Chapter.of("groups", "targetGroups", "setting", "supervisorRoles"),
            Chapter.of("learning", "learningGoals"),
            Chapter.of("components", "activeComponents"),
            Chapter.of("sessions", "sessions", "homework"),
            Chapter.of("trainers", "trainerRequirements", "trainerProfiles", "deliveryChannels"),
            Chapter.of("effort", "effort"),
            Chapter.of("use", "indications"),
            Chapter.of("handbook", "deliveredProducts/handbook"),
            Chapter.of("literature", "literature"));

    /** A chapter: what it is called, and the addresses of what it tells. */
    private record Chapter(String id, List<Address> tells) {

        static Chapter of(String id, String... addresses) {
            return new Chapter(id, Stream.of(addresses).map(Address::parse).toList());
        }
    }

    private final EntryRenderer renderer;
    private final Passages passages;
    private final OpenPoints open;
    private final Adaptations adaptations;

    Handbook(PageSubject subject, EntryRenderer renderer) {
        this.renderer = renderer;
        this.passages = new Passages(renderer);
        this.open = new OpenPoints(subject, renderer);
        this.adaptations = new Adaptations(subject, renderer);
    }

    List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(Nodes.area("div", "intro", List.of(Nodes.paragraph(Nodes.text(renderer.say("handbook.intro"))))));
        List<Node> chapters = new ArrayList<>();
        CHAPTERS.forEach(chapter -> chapters.add(section(chapter.id(), chapter(chapter))));
        List<ListItem> disagreements = disagreements();
        chapters.add(section("disagreements", List.of(Nodes.bullets(disagreements))));
        List<Node> adapted = adaptations.blocks();
        if (!adapted.isEmpty()) {
            chapters.add(section("adaptations", adapted));
        }
        blocks.add(contents(adapted.isEmpty()));
        blocks.addAll(chapters);
        return blocks;
    }

    private Node section(String id, List<Node> blocks) {
        return Area.section(id, "chapter", Nodes.heading(2, Nodes.text(renderer.say("chapter." + id))), blocks);
    }

    private Node contents(boolean withoutAdaptations) {
        List<ListItem> items = Stream.concat(
                        CHAPTERS.stream().map(Chapter::id),
                        withoutAdaptations ? Stream.of("disagreements") : Stream.of("disagreements", "adaptations"))
                .map(id ->
                        Nodes.item(Mark.of("a", Map.of("href", "#" + id), Nodes.text(renderer.say("chapter." + id)))))
                .toList();
        return Area.section(
                "contents",
                "contents",
                Nodes.heading(2, Nodes.text(renderer.say("handbook.contents"))),
                List.of(Nodes.numbered(items)));
    }

    private List<Node> chapter(Chapter chapter) {
        List<Node> blocks = new ArrayList<>();
        for (Address address : chapter.tells()) {
            if (chapter.tells().size() > 1) {
                blocks.add(Nodes.heading(3, Nodes.text(passages.name(address))));
            }
            blocks.addAll(passages.of(address));
        }
        blocks.addAll(open.box(open.about(chapter.tells())));
        return blocks;
    }

    /** The points on which the sources differ, as far as they concern what the chapters tell. */
    private List<ListItem> disagreements() {
        List<Address> told =
                CHAPTERS.stream().flatMap(chapter -> chapter.tells().stream()).toList();
        return MentorwijsCatalogue.canonical().getDisagreements().stream()
                .filter(disagreement -> disagreement.getAbout().stream()
                        .anyMatch(about -> told.stream().anyMatch(address -> address.holds(about))))
                .map(this::item)
                .toList();
    }

    /** The first wording is the one that was chosen. */
    private ListItem item(SourceDisagreement disagreement) {
        List<Node> words = new ArrayList<>();
        words.add(Nodes.strong(renderer.text(disagreement.getTopic())));
        String label = " " + renderer.say("wording.chosen");
        for (Wording wording : disagreement.getWordings()) {
            words.add(Nodes.text(label + " “"));
            words.add(Mark.of("span", Map.of("lang", "nl"), Nodes.text(wording.getText())));
            words.add(Nodes.text("”"));
            words.addAll(renderer.source(wording.getCitations()));
            label = ". " + renderer.say("wording.other");
        }
        words.add(Nodes.text(". "));
        words.add(renderer.text(disagreement.getReason()));
        return Nodes.item(List.of(Nodes.paragraph(words)));
    }
}

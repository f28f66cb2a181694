package nl.werkzaak.mentorwijs.io.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceSource;
import nl.werkzaak.mentorwijs.catalogue.framework.Completeness;
import nl.werkzaak.mentorwijs.catalogue.framework.Coverage;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.catalogue.framework.CrosswalkItem;
import nl.werkzaak.mentorwijs.catalogue.framework.ItemAnswer;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** The items of a framework for describing interventions, each with what answers it and what is lacking. */
final class Checklist {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();
    private static final Address CHANGES = Address.parse("changes");
    private static final int ITEM = 2;
    private static final int DEEPEST = 4;

    private final EntryRenderer renderer;
    private final Passages passages;
    private final OpenPoints open;
    private final Adaptations adaptations;
    private final Completeness completeness;

    Checklist(String framework, PageSubject subject, EntryRenderer renderer) {
        this.renderer = renderer;
        this.passages = new Passages(renderer);
        this.open = new OpenPoints(subject, renderer);
        this.adaptations = new Adaptations(subject, renderer);
        this.completeness = subject.completeness(named(framework));
    }

    private static Crosswalk named(String id) {
        return CATALOGUE.getCrosswalks().stream()
                .filter(crosswalk -> crosswalk.key().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(intro());
        blocks.add(overview());
        int level = ITEM;
        for (ItemAnswer answer : completeness.items()) {
            level = level(answer.item(), level);
            blocks.add(section(answer, level));
        }
        return blocks;
    }

    /** The depth of its number; without one an item belongs to the number before it, or opens the list. */
    private static int level(CrosswalkItem item, int before) {
        return item.getNumber()
                .map(number -> ITEM + (int) number.chars().filter(c -> c == '.').count())
                .orElse(before == ITEM ? ITEM : DEEPEST);
    }

    private Node intro() {
        Crosswalk framework = completeness.framework();
        return Nodes.area(
                "div",
                "intro",
                List.of(Nodes.paragraph(
                        renderer.text(framework.getTitle()),
                        Nodes.text(" ("),
                        Nodes.text(framework.getReference()),
                        Nodes.text("). " + renderer.say("checklist.intro")))));
    }

    private Node overview() {
        List<String> columns = List.of(renderer.say("columns.checklist").split("\\|", -1));
        List<List<List<Node>>> rows =
                completeness.items().stream().map(this::row).toList();
        return Area.section(
                "overview",
                "overview",
                Nodes.heading(ITEM, Nodes.text(renderer.say("checklist.overview"))),
                List.of(Nodes.table(columns, rows), Nodes.paragraph(Nodes.text(counts()))));
    }

    private List<List<Node>> row(ItemAnswer answer) {
        Mark link = Mark.of("a", Map.of("href", "#" + id(answer.item())), name(answer.item()));
        long lacking = answer.gaps().size();
        return List.of(
                List.of(link),
                List.of(status(answer.coverage())),
                List.of(Nodes.text(lacking == 0 ? EntryRenderer.NOTHING : Long.toString(lacking))));
    }

    private String counts() {
        return Arrays.stream(Coverage.values())
                .map(coverage ->
                        completeness.variant(coverage) + " " + renderer.words().of(coverage))
                .collect(Collectors.joining(", ", renderer.say("checklist.counts") + " ", "."));
    }

    private static String id(CrosswalkItem item) {
        return "item-" + item.key();
    }

    private Node name(CrosswalkItem item) {
        Node label = renderer.text(item.getLabel());
        return item.getNumber()
                .<Node>map(number -> Mark.of("span", Map.of("class", "name"), Nodes.text(number + " "), label))
                .orElse(label);
    }

    private Node status(Coverage coverage) {
        return Nodes.mark(
                "status " + coverage.name().toLowerCase(Locale.ROOT),
                Nodes.text(renderer.words().of(coverage)));
    }

    private Node section(ItemAnswer answer, int level) {
        List<Node> blocks = new ArrayList<>();
        blocks.add(Nodes.area(
                "div",
                "state",
                List.of(Nodes.paragraph(
                        Nodes.text(renderer.say("checklist.state") + " "), status(answer.coverage())))));
        for (Address address : answer.answeredBy()) {
            blocks.add(Nodes.paragraph(Nodes.strong(Nodes.text(passages.name(address)))));
            blocks.addAll(address.equals(CHANGES) ? adaptations.blocks() : passages.of(address));
        }
        if (!answer.lost().isEmpty()) {
            String names = answer.lost().stream().map(passages::name).distinct().collect(Collectors.joining(", "));
            blocks.add(Nodes.paragraph(Nodes.text(renderer.words().say("checklist.lost", Map.of("names", names)))));
        }
        blocks.addAll(open.box(open.of(answer.gaps())));
        blocks.addAll(later(answer.item().getLaterEvidence()));
        return Area.section(id(answer.item()), "item", Nodes.heading(level, name(answer.item())), blocks);
    }

    /** What was published later stands apart: it is no part of what the sources say. */
    private List<Node> later(List<Id> ids) {
        List<ListItem> items = CATALOGUE.getEvidence().getItems().stream()
                .filter(item -> ids.contains(item.getId()))
                .map(this::item)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        String label = renderer.words()
                .say("later", Map.of("read", CATALOGUE.getEvidence().getReadIn()));
        return List.of(Nodes.area(
                "div", "later", List.of(Nodes.paragraph(Nodes.strong(Nodes.text(label))), Nodes.bullets(items))));
    }

    private ListItem item(EvidenceItem item) {
        List<Node> words = new ArrayList<>();
        words.add(renderer.text(item.getText()));
        item.getReference().ifPresent(reference -> words.add(Nodes.text(" " + reference.getText())));
        CATALOGUE.getEvidence().getSources().stream()
                .filter(source -> source.getId().equals(item.getSource()))
                .map(this::source)
                .forEach(source -> {
                    words.add(Nodes.text(" "));
                    words.add(source);
                });
        return Nodes.item(List.of(Nodes.paragraph(words)));
    }

    private Node source(EvidenceSource source) {
        String year = source.getYear().map(given -> ", " + given).orElse("");
        return Mark.inBrackets("span", Map.of("class", "source"), renderer.text(source.getTitle()), Nodes.text(year));
    }
}

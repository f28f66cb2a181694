package nl.werkzaak.mentorwijs.io.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.EffortUnit;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** The most important of a training; that of the canonical training fits on one printed page. */
final class Factsheet {

    /** What somebody who thinks of the training asks first, and no source answers. */
    private static final List<Id> OPEN = Stream.of(
                    "session-content",
                    "session-interval",
                    "delivery-mode",
                    "group-size",
                    "homework-amount",
                    "cycle-bearer",
                    "costs",
                    "further-trainer-requirements",
                    "preconditions",
                    "effectiveness")
            .map(Id::of)
            .toList();

    private final Training training;
    private final EntryRenderer renderer;
    private final OpenPoints open;

    Factsheet(PageSubject subject, EntryRenderer renderer) {
        this.training = subject.training();
        this.renderer = renderer;
        this.open = new OpenPoints(subject, renderer);
    }

    List<Node> blocks() {
        return List.of(
                Nodes.area("div", "figures", List.of(Nodes.bullets(figures()))),
                section("components", List.of(Nodes.numbered(renderer.items(address(Section.ACTIVE_COMPONENTS))))),
                column(section("goal", goal()), section("outcomes", List.of(renderer.list(address(Section.OUTCOMES))))),
                column(section("groups", groups())),
                section("learning", learning()),
                column(section("use", List.of(renderer.list(address(Section.INDICATIONS))))),
                column(section("trainers", trainers())),
                section("open", open.of(OPEN)));
    }

    private static Node column(Node... sections) {
        return Nodes.area("div", "column", List.of(sections));
    }

    private Node section(String id, List<Node> blocks) {
        return Area.section(id, id, Nodes.heading(2, Nodes.text(renderer.say("factsheet." + id))), blocks);
    }

    private List<ListItem> figures() {
        List<ListItem> items = new ArrayList<>();
        Entry list = renderer.find(address(Section.SESSIONS)).orElseThrow();
        Entry first = renderer.children(list.address()).get(0);
        Training canonical = MentorwijsCatalogue.canonical().getTraining();
        int count = training.getSessions().size();
        items.add(figure(
                Integer.toString(count),
                renderer.say("figure.sessions"),
                renderer.source(list, count == canonical.getSessions().size())));
        String lengths = lengths(training);
        items.add(figure(
                lengths, renderer.say("figure.session"), renderer.source(first, lengths.equals(lengths(canonical)))));
        items.addAll(effort(EffortUnit.PARTICIPANT));
        for (Entry homework : renderer.children(address(Section.HOMEWORK))) {
            items.add(item(renderer.say("figure.homework"), renderer.line(homework)));
        }
        items.addAll(effort(EffortUnit.CYCLE));
        items.addAll(effort(EffortUnit.INTRODUCTION));
        return items;
    }

    private List<ListItem> effort(EffortUnit per) {
        return renderer.children(address(Section.EFFORT)).stream()
                .flatMap(entry -> entry.as(EffortFigure.class).stream()
                        .filter(figure -> figure.getPer() == per)
                        .map(figure -> effort(figure, entry)))
                .toList();
    }

    private static ListItem figure(String number, String what, List<Node> source) {
        return item(number, EntryRenderer.joined(List.of(Nodes.text(what)), source));
    }

    private ListItem effort(EffortFigure figure, Entry entry) {
        List<Node> what = new ArrayList<>();
        if (figure.getPrecision() != Precision.STATED) {
            what.add(Nodes.aside("precision", renderer.words().of(figure.getPrecision())));
            what.add(Nodes.text(" "));
        }
        what.add(renderer.text(figure.getActivity()));
        return item(renderer.duration(figure.getDuration()), EntryRenderer.joined(what, renderer.source(entry)));
    }

    private static ListItem item(String figure, List<Node> what) {
        return Nodes.item(List.of(Nodes.paragraph(
                EntryRenderer.joined(List.of(Nodes.strong(Nodes.text(figure)), Nodes.text(" ")), what))));
    }

    /** How long a session is, or the shortest and the longest. */
    private String lengths(Training training) {
        List<Duration> lengths = training.getSessions().stream()
                .map(Session::getDuration)
                .sorted()
                .toList();
        Duration shortest = lengths.get(0);
        Duration longest = lengths.get(lengths.size() - 1);
        return shortest.equals(longest)
                ? renderer.duration(shortest)
                : renderer.words().say("figure.lengths", Map.of("shortest", shortest, "longest", longest));
    }

    private List<Node> goal() {
        Address goal = address(Section.GOAL);
        return List.of(Nodes.paragraph(renderer.line(renderer.find(goal).orElseThrow())), renderer.list(goal));
    }

    /** First those who are trained, then those for whom they are. */
    private List<Node> groups() {
        List<Node> blocks = new ArrayList<>();
        for (TargetGroupLayer layer : List.of(TargetGroupLayer.INTERMEDIATE, TargetGroupLayer.ULTIMATE)) {
            blocks.add(Nodes.paragraph(Nodes.strong(Nodes.text(renderer.words().of(layer)))));
            blocks.add(Nodes.bullets(renderer.items(
                    address(Section.TARGET_GROUPS),
                    entry -> entry.as(TargetGroup.class)
                            .filter(group -> group.getLayer() == layer)
                            .isPresent())));
        }
        blocks.addAll(renderer.setting());
        return blocks;
    }

    private List<Node> learning() {
        return List.of(
                renderer.list(address(Section.LEARNING_GOALS)),
                renderer.inARow("roles", address(Section.SUPERVISOR_ROLES)));
    }

    private List<Node> trainers() {
        return List.of(
                renderer.inARow("requirements", address(Section.TRAINER_REQUIREMENTS)),
                renderer.inARow("profiles", address(Section.TRAINER_PROFILES)),
                renderer.inARow("channels", address(Section.DELIVERY_CHANNELS)));
    }

    private static Address address(Section section) {
        return Address.parse(section.jsonName());
    }
}

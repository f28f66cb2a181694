package nl.werkzaak.mentorwijs.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import org.commonmark.node.Node;

/** Everything that stands at an address, as paragraphs, lists and tables. */
final class Passages {

    private static final Address SESSIONS = Address.parse(Section.SESSIONS.jsonName());
    private static final Address EFFORT = Address.parse(Section.EFFORT.jsonName());
    private static final Address SETTING = Address.parse(Section.SETTING.jsonName());
    private static final Address COMPONENTS = Address.parse(Section.ACTIVE_COMPONENTS.jsonName());

    private final EntryRenderer renderer;

    Passages(EntryRenderer renderer) {
        this.renderer = renderer;
    }

    /** What the part of the training or of the catalogue is called to which an address belongs. */
    String name(Address address) {
        return renderer.say("section." + address.value().split("/", 2)[0]);
    }

    List<Node> of(Address address) {
        if (address.equals(SETTING)) {
            return renderer.setting();
        }
        Optional<Entry> entry = renderer.find(address);
        if (entry.isEmpty()) {
            return List.of();
        }
        List<Entry> children = renderer.children(address);
        if (entry.get().value() instanceof List<?> && children.isEmpty()) {
            return List.of(Nodes.paragraph(Nodes.text(renderer.say("none"))));
        }
        if (address.equals(SESSIONS)) {
            return List.of(
                    table("sessions", children.stream().map(this::session).toList()));
        }
        if (address.equals(EFFORT)) {
            return List.of(table("effort", children.stream().map(this::effort).toList()));
        }
        return plain(entry.get(), children);
    }

    private List<Node> plain(Entry entry, List<Entry> children) {
        List<Node> blocks = new ArrayList<>();
        if (!renderer.words(entry).isEmpty()) {
            blocks.add(Nodes.paragraph(EntryRenderer.joined(renderer.line(entry), renderer.examples(entry.address()))));
        }
        if (!children.isEmpty()) {
            blocks.add(
                    entry.address().equals(COMPONENTS)
                            ? Nodes.numbered(renderer.items(entry.address()))
                            : renderer.list(entry.address()));
        }
        return blocks;
    }

    private Node table(String name, List<List<List<Node>>> rows) {
        List<String> columns = List.of(renderer.say("columns." + name).split("\\|", -1));
        return Nodes.table(columns, rows);
    }

    private List<List<Node>> session(Entry entry) {
        Session session = entry.as(Session.class).orElseThrow();
        List<LocalizedText> texts = new ArrayList<>(session.getTopics());
        session.getTitle().ifPresent(title -> texts.add(0, title));
        return List.of(
                List.of(Nodes.text(Integer.toString(session.getNumber()))),
                List.of(Nodes.text(renderer.duration(session.getDuration()))),
                orOpen(inARow(texts)),
                orOpen(inARow(
                        session.getComponents().stream().map(this::component).toList())),
                renderer.sourceAlone(entry));
    }

    private LocalizedText component(Id id) {
        return renderer.find(COMPONENTS.child(id.value()))
                .flatMap(entry -> entry.as(Labelled.class))
                .map(Labelled::getLabel)
                .orElseThrow();
    }

    private List<Node> inARow(List<LocalizedText> texts) {
        List<Node> words = new ArrayList<>();
        for (LocalizedText text : texts) {
            if (!words.isEmpty()) {
                words.add(Nodes.text("; "));
            }
            words.add(renderer.text(text));
        }
        return words;
    }

    private List<Node> orOpen(List<Node> words) {
        return words.isEmpty() ? List.of(Nodes.mark("blank", Nodes.text(renderer.say("cell.open")))) : words;
    }

    private List<List<Node>> effort(Entry entry) {
        EffortFigure figure = entry.as(EffortFigure.class).orElseThrow();
        return List.of(
                List.of(renderer.text(figure.getActivity())),
                List.of(Nodes.text(renderer.hours(figure))),
                List.of(Nodes.text(renderer.words().of(figure.getBearer()))),
                renderer.sourceAlone(entry));
    }
}

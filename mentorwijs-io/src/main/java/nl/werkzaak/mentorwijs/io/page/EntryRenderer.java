package nl.werkzaak.mentorwijs.io.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.EntryKind;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.background.Openness;
import nl.werkzaak.mentorwijs.catalogue.background.Statement;
import nl.werkzaak.mentorwijs.catalogue.background.StatementKind;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Goal;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Tells what stands at an address: of a training, or of what the catalogue says around it. Behind each statement stands
 * on what it rests: the lines of the sources, or the variant where that says something else.
 */
final class EntryRenderer {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    /** Where there is nothing to say. */
    static final String NOTHING = "–";

    /** The kinds of which a reader needs to be told what they are. */
    private static final Set<StatementKind> OF_PRODUCTS = EnumSet.of(
            StatementKind.FORM,
            StatementKind.CONTENTS,
            StatementKind.PURPOSE,
            StatementKind.AUDIENCE,
            StatementKind.AVAILABILITY);

    private static final Address SETTING = Address.parse(Section.SETTING.jsonName());

    private final Training training;
    private final PageMessages words;
    private final SourceReferences sources;
    private final Map<Address, Entry> entries = new LinkedHashMap<>();
    private final Map<Address, List<Entry>> children = new HashMap<>();

    EntryRenderer(PageSubject subject, Locale language) {
        this.training = subject.training();
        this.words = new PageMessages(language);
        this.sources = new SourceReferences(words);
        Stream.concat(
                        Entry.of(subject.training()).stream(),
                        CATALOGUE.entries().values().stream().filter(entry -> entry.kind() != EntryKind.TRAINING))
                .forEach(entry -> entries.put(entry.address(), entry));
        for (Entry entry : entries.values()) {
            entry.address()
                    .parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, address -> new ArrayList<>())
                            .add(entry));
        }
    }

    PageMessages words() {
        return words;
    }

    String say(String key) {
        return words.say(key);
    }

    String duration(Duration duration) {
        return words.say("duration", Map.of("duration", duration));
    }

    /** A text; where it is shown in another language than the document's, the page says which. */
    Node text(LocalizedText text) {
        ShownText shown = ShownText.of(text, words.language());
        Node node = Nodes.text(shown.toString());
        return shown.fallback()
                ? Mark.of("span", Map.of("lang", shown.language().toLanguageTag()), node)
                : node;
    }

    Optional<Entry> find(Address address) {
        return Optional.ofNullable(entries.get(address));
    }

    List<Entry> children(Address address) {
        return children.getOrDefault(address, List.of());
    }

    /** What an entry says, followed by the source of it. */
    List<Node> line(Entry entry) {
        return joined(words(entry), source(entry));
    }

    /** A list of what stands right below an address, with what stands below that. */
    ListBlock list(Address address) {
        return Nodes.bullets(items(address));
    }

    List<ListItem> items(Address address) {
        return items(address, entry -> true);
    }

    List<ListItem> items(Address address, Predicate<Entry> asked) {
        Optional<Entry> holder = find(address);
        return children(address).stream()
                .filter(asked)
                .map(child -> item(child, holder))
                .toList();
    }

    /** A paragraph with a label, and what stands right below an address in a row. */
    Paragraph inARow(String label, Address address) {
        List<Node> words = new ArrayList<>(List.of(Nodes.strong(Nodes.text(say("row." + label)))));
        words.addAll(examples(address));
        List<Entry> elements = children(address);
        for (int i = 0; i < elements.size(); i++) {
            words.add(Nodes.text(i == 0 ? " " : "; "));
            words.addAll(words(elements.get(i)));
            if (i + 1 == elements.size() || !sourceOf(elements.get(i)).equals(sourceOf(elements.get(i + 1)))) {
                words.addAll(source(elements.get(i)));
            }
        }
        if (elements.isEmpty()) {
            words.add(Nodes.text(" " + say("none")));
        }
        return Nodes.paragraph(words);
    }

    /** A source that stands behind the element within which another stands, is not said again. */
    private ListItem item(Entry entry, Optional<Entry> holder) {
        boolean said = holder.filter(around -> isSourceOfAll(around, entry)).isPresent();
        List<Node> blocks = new ArrayList<>();
        List<Node> line = joined(joined(words(entry), said ? List.of() : source(entry)), examples(entry.address()));
        blocks.add(Nodes.paragraph(line));
        if (!children(entry.address()).isEmpty()) {
            blocks.add(list(entry.address()));
        }
        return Nodes.item(blocks);
    }

    private boolean isSourceOfAll(Entry around, Entry entry) {
        return !words(around).isEmpty() && sourceOf(around).equals(sourceOf(entry));
    }

    /** Where the training takes place, and how where that is said. */
    List<Node> setting() {
        Setting here = training.getSetting();
        Setting canonical = CATALOGUE.getTraining().getSetting();
        List<Node> blocks = new ArrayList<>();
        String source = here.getWorkplace() == canonical.getWorkplace()
                ? sources.of(CATALOGUE.citationsOf(SETTING))
                : sources.ofTheVariant();
        blocks.add(labelled("workplace", words.of(here.getWorkplace()), source));
        here.getDeliveryMode().ifPresent(mode -> blocks.add(labelled("mode", words.of(mode), sources.ofTheVariant())));
        return blocks;
    }

    private Paragraph labelled(String label, String text, String source) {
        return Nodes.paragraph(joined(
                List.of(Nodes.strong(Nodes.text(say("row." + label))), Nodes.text(" " + text)), marked(source)));
    }

    /** That what stands below an address are examples, where the sources say so. */
    List<Node> examples(Address address) {
        return areExamples(address) ? List.of(Nodes.text(say("examples"))) : List.of();
    }

    static List<Node> joined(List<Node> some, List<Node> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The source of an entry, with a blank before it; nothing for what is said nowhere in so many words. */
    List<Node> source(Entry entry) {
        return marked(sourceOf(entry));
    }

    /** The source of a figure that is told of an entry, where the figure is canonical whatever else the entry says. */
    List<Node> source(Entry entry, boolean canonical) {
        return marked(canonical ? sources.of(CATALOGUE.citationsOf(entry.address())) : sources.ofTheVariant());
    }

    /** The same of some lines of the sources. */
    List<Node> source(List<Citation> citations) {
        return marked(sources.of(citations));
    }

    /** The source of an entry in a place of its own. */
    List<Node> sourceAlone(Entry entry) {
        return alone(source(entry));
    }

    /** The same of some lines of the sources. */
    List<Node> sourceAlone(List<Citation> citations) {
        return alone(source(citations));
    }

    private static List<Node> alone(List<Node> source) {
        return source.isEmpty() ? List.of(Nodes.text(NOTHING)) : source.subList(1, source.size());
    }

    private List<Node> marked(String source) {
        if (source.isEmpty()) {
            return List.of();
        }
        String style = source.equals(sources.ofTheVariant()) ? "source own" : "source";
        return List.of(Nodes.text(" "), Nodes.aside(style, source));
    }

    /** On what an entry rests; empty for what follows from others. */
    private String sourceOf(Entry entry) {
        if (entry.kind() != EntryKind.TRAINING || isCanonical(entry)) {
            return sources.of(CATALOGUE.citationsOf(entry.address()));
        }
        boolean derived = entry.as(EffortFigure.class)
                .filter(figure -> figure.getPrecision() == Precision.DERIVED)
                .isPresent();
        return derived ? "" : sources.ofTheVariant();
    }

    /** Whether the canonical training says the same; of an element whose parts are told by themselves, by its label. */
    private boolean isCanonical(Entry entry) {
        return CATALOGUE
                .find(entry.address())
                .filter(canonical -> isToldInParts(entry.value())
                        ? canonical.texts().equals(entry.texts())
                        : canonical.value().equals(entry.value()))
                .isPresent();
    }

    private static boolean isToldInParts(Object value) {
        return value instanceof TargetGroup
                || value instanceof LearningGoal
                || value instanceof ActiveComponent
                || value instanceof Goal;
    }

    /** Whether the sources say of the elements at an address that they are examples; of those of a variant nobody does. */
    boolean areExamples(Address address) {
        return CATALOGUE.opennessOf(address).filter(Openness.OPEN::equals).isPresent()
                && !children(address).isEmpty()
                && children(address).stream().allMatch(this::isCanonical);
    }

    List<Node> words(Entry entry) {
        return entry.as(Session.class)
                .map(this::session)
                .or(() -> entry.as(EffortFigure.class).map(this::figure))
                .or(() -> entry.as(Indication.class).map(this::indication))
                .or(() -> entry.as(Homework.class).map(this::homework))
                .or(() -> entry.as(Statement.class)
                        .filter(statement -> OF_PRODUCTS.contains(statement.getKind()))
                        .map(this::feature))
                .or(() -> entry.as(LearningGoal.class).map(goal -> List.of(Nodes.strong(text(goal.getLabel())))))
                .orElseGet(
                        () -> entry.label().map(label -> List.of(text(label))).orElse(List.of()));
    }

    private List<Node> session(Session session) {
        String told =
                words.say("session.line", Map.of("number", session.getNumber(), "duration", session.getDuration()));
        return session.getTitle()
                .<List<Node>>map(title -> List.of(Nodes.text(told + ", "), text(title)))
                .orElse(List.of(Nodes.text(told)));
    }

    private List<Node> figure(EffortFigure figure) {
        return List.of(text(figure.getActivity()), Nodes.text(": " + hours(figure)));
    }

    /** The hours, and whether they are an estimate or follow from the sessions. */
    String hours(EffortFigure figure) {
        return words.say("hours." + figure.getPrecision(), Map.of("duration", figure.getDuration()));
    }

    private List<Node> indication(Indication indication) {
        return List.of(Nodes.strong(text(indication.getAudience())), Nodes.text(": "), text(indication.getSituation()));
    }

    private List<Node> feature(Statement feature) {
        return List.of(Nodes.text(words.of(feature.getKind()) + " "), text(feature.getText()));
    }

    private List<Node> homework(Homework homework) {
        Node label = text(homework.getLabel());
        return homework.getDuration()
                .map(duration -> List.of(label, Nodes.text(": " + duration(duration))))
                .orElse(List.of(label));
    }
}

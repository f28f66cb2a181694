package nl.werkzaak.mentorwijs.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.io.report.internal.FrameMessages;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import org.commonmark.node.Node;

/** What a variant adapts, section by section, and what it says of why; the words are those of FRAME. */
final class Adaptations {

    private final EntryRenderer renderer;
    private final Passages passages;
    private final FrameMessages frame;
    private final List<AdaptationRecord> records;

    Adaptations(PageSubject subject, EntryRenderer renderer) {
        this.renderer = renderer;
        this.passages = new Passages(renderer);
        this.frame = new FrameMessages(renderer.words().language());
        this.records = subject.review().map(Review::adaptations).orElse(List.of());
    }

    /** A table; nothing for a training that adapts nothing. */
    List<Node> blocks() {
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> columns = List.of(renderer.say("columns.adaptations").split("\\|", -1));
        return List.of(Nodes.table(columns, records.stream().map(this::row).toList()));
    }

    private List<List<Node>> row(AdaptationRecord adapted) {
        Address section = Address.parse(adapted.adaptation().section().jsonName());
        String natures = adapted.adaptation().natures().stream()
                .map(nature -> frame.answer("nature", nature))
                .collect(Collectors.joining(", "));
        return List.of(
                List.of(Nodes.text(passages.name(section))),
                List.of(Nodes.text(natures)),
                reasons(adapted.changes()),
                List.of(Nodes.text(deciders(adapted.changes()))));
    }

    private List<Node> reasons(List<Change> changes) {
        List<Node> words = new ArrayList<>();
        changes.stream().flatMap(change -> change.getReason().stream()).forEach(reason -> {
            words.addAll(words.isEmpty() ? List.of() : List.of(Nodes.text("; ")));
            words.addAll(words(reason));
        });
        return words.isEmpty() ? List.of(Nodes.mark("blank", Nodes.text(renderer.say("cell.unsaid")))) : words;
    }

    /** The goal of an adaptation, or what is said of it, or both. */
    private List<Node> words(AdaptationReason reason) {
        List<Node> words = new ArrayList<>();
        reason.getGoal().ifPresent(goal -> words.add(Nodes.text(frame.answer("goal", goal))));
        reason.getText().ifPresent(text -> {
            words.addAll(words.isEmpty() ? List.of() : List.of(Nodes.text(": ")));
            words.add(renderer.text(text));
        });
        return words;
    }

    private String deciders(List<Change> changes) {
        String deciders = changes.stream()
                .flatMap(change -> change.getDecidedBy().stream())
                .map(decider -> frame.answer("decidedBy", decider))
                .distinct()
                .collect(Collectors.joining(", "));
        return deciders.isEmpty() ? renderer.say("cell.unsaid") : deciders;
    }
}

package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Shape;
import nl.werkzaak.mentorwijs.io.internal.shape.TextsShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ValueShape;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.constraint.Constraints;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads single values and texts, and reports what is wrong with them. */
final class SingleValues {

    private static final String DUTCH = "nl";

    private final Faults faults;
    private final Suggestions suggestions;
    private final boolean bareText;

    SingleValues(Faults faults, Suggestions suggestions, boolean bareText) {
        this.faults = faults;
        this.suggestions = suggestions;
        this.bareText = bareText;
    }

    /** The key of an element, null if it has none that can be used; reports nothing. */
    static @Nullable Object keyOf(Shape item, Node node) {
        if (item instanceof ObjectShape shape && !shape.key().isEmpty() && node instanceof ObjectNode object) {
            Property key = shape.properties().get(shape.key().get(0));
            return object.member(key.name())
                    .map(member -> quietly((ValueShape) key.shape(), member.value()))
                    .orElse(null);
        }
        return null;
    }

    private static @Nullable Object quietly(ValueShape shape, Node node) {
        boolean usable = node instanceof ValueNode value
                && value.kind() == shape.token().kind()
                && shape.brokenBy(value.text()).isEmpty();
        return usable ? shape.parse(((ValueNode) node).text()) : null;
    }

    Object read(ValueShape shape, Node node, String pointer) {
        if (node.kind() != shape.token().kind()) {
            wrongType(shape, node, pointer);
            return Draft.UNUSABLE;
        }
        String text = ((ValueNode) node).text();
        Optional<Violation> broken = shape.brokenBy(text);
        broken.ifPresent(violation -> faults.add(fault(violation, node, pointer)
                .with("choices", choices(shape))
                .hint(suggestions.hint(text, shape.choices().keySet()))));
        return broken.isPresent() ? Draft.UNUSABLE : shape.parse(text);
    }

    private static Words choices(ValueShape shape) {
        String choices = String.join(", ", shape.choices().keySet());
        return new Words(choices, choices);
    }

    /** Runs the constraints of a property on a value that could be read. */
    Object constrained(ObjectShape owner, Property property, Object value, Node node, String pointer) {
        List<Violation> violations = Constraints.ofProperty(
                owner.type().asSubclass(Validated.class), property.name(), property.declared(value));
        violations.forEach(violation -> faults.add(fault(violation, node, pointer)));
        return violations.isEmpty() ? value : Draft.UNUSABLE;
    }

    private static Fault fault(Violation violation, Node node, String pointer) {
        Fault fault = Fault.structure(violation.rule(), pointer, node.place())
                .with(violation.arguments())
                .with("found", Found.words(node));
        return node instanceof ValueNode value ? fault.actual(value.text()) : fault;
    }

    void wrongType(Shape expected, Node node, String pointer) {
        if (node.kind() == Node.Kind.UNUSABLE) {
            return;
        }
        boolean text = expected instanceof ValueShape value && value.isFreeText();
        boolean unquoted = bareText && text && isBare(node);
        String rule = unquoted ? "value.unquoted" : node.kind() == Node.Kind.NULL ? "value.null" : "value.type";
        Fault fault = Fault.structure(rule, pointer, node.place())
                .with("expected", expected.words())
                .with("found", Found.words(node));
        if (node instanceof ValueNode value) {
            fault = fault.with("text", value.text()).actual(value.text());
        }
        faults.add(unquoted ? fault.hint(quotes(node)) : fault.hint(hint(expected, node)));
    }

    private static Hint quotes(Node node) {
        return new Hint("quotes", Map.of("text", ((ValueNode) node).text()));
    }

    private static boolean isBare(Node node) {
        return node.kind() == Node.Kind.NUMBER || node.kind() == Node.Kind.BOOLEAN;
    }

    private static Optional<Hint> hint(Shape expected, Node node) {
        return expected instanceof TextsShape && node.kind() == Node.Kind.TEXT
                ? Optional.of(Hint.of("text-per-language"))
                : Optional.empty();
    }

    Object texts(ObjectNode node, String pointer) {
        SortedMap<String, String> texts = new TreeMap<>();
        boolean sound = true;
        boolean dutch = false;
        for (Member member : node.members()) {
            dutch |= member.name().equalsIgnoreCase(DUTCH);
            sound &= text(member, Pointers.child(pointer, member.name()), texts);
        }
        if (!dutch) {
            faults.add(Fault.structure("text.dutch.missing", pointer, node.place()));
        }
        return sound && dutch ? LocalizedText.of(texts) : Draft.UNUSABLE;
    }

    private boolean text(Member member, String pointer, SortedMap<String, String> texts) {
        String language = member.name();
        Node node = member.value();
        boolean isText = node.kind() == Node.Kind.TEXT;
        Optional<Violation> broken = LocalizedText.brokenBy(language, isText ? ((ValueNode) node).text() : "-");
        boolean tagBroken = broken.filter(violation -> violation.rule().equals("text.language"))
                .isPresent();
        if (tagBroken) {
            Fault fault =
                    Fault.structure("text.language", pointer, member.place()).actual(language);
            faults.add(bareText && node.kind() == Node.Kind.NULL ? fault.hint(Hint.of("yaml-comma")) : fault);
        } else if (!isText) {
            wrongType(ValueShape.text(), node, pointer);
        } else {
            broken.ifPresent(violation -> faults.add(fault(violation, node, pointer)));
            texts.put(language, ((ValueNode) node).text());
        }
        return isText && broken.isEmpty();
    }
}

package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedNode;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedObject;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedObject.Member;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedValue;
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
    static @Nullable Object keyOf(Shape item, LocatedNode node) {
        if (item instanceof ObjectShape shape && !shape.key().isEmpty() && node instanceof LocatedObject object) {
            Property key = shape.properties().get(shape.key().get(0));
            Member member = object.members().get(key.name());
            return member == null ? null : quietly((ValueShape) key.shape(), member.value());
        }
        return null;
    }

    private static @Nullable Object quietly(ValueShape shape, LocatedNode node) {
        boolean usable = node instanceof LocatedValue value
                && value.token() == shape.token()
                && shape.brokenBy(value.text()).isEmpty();
        return usable ? shape.parse(((LocatedValue) node).text()) : null;
    }

    Object read(ValueShape shape, LocatedNode node, String pointer) {
        if (node.token() != shape.token()) {
            wrongType(shape, node, pointer);
            return Draft.UNUSABLE;
        }
        String text = ((LocatedValue) node).text();
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
    Object constrained(ObjectShape owner, Property property, Object value, LocatedNode node, String pointer) {
        List<Violation> violations = Constraints.ofProperty(
                owner.type().asSubclass(Validated.class), property.name(), property.declared(value));
        violations.forEach(violation -> faults.add(fault(violation, node, pointer)));
        return violations.isEmpty() ? value : Draft.UNUSABLE;
    }

    private static Fault fault(Violation violation, LocatedNode node, String pointer) {
        Fault fault = Fault.structure(violation.rule(), pointer, node.position())
                .with(violation.arguments())
                .with("found", Found.words(node));
        return node instanceof LocatedValue value ? fault.actual(value.text()) : fault;
    }

    void wrongType(Shape expected, LocatedNode node, String pointer) {
        if (node.token() == Token.UNUSABLE) {
            return;
        }
        boolean text = expected instanceof ValueShape value && value.isFreeText();
        boolean unquoted = bareText && text && isBare(node);
        String rule = unquoted ? "value.unquoted" : node.token() == Token.NULL ? "value.null" : "value.type";
        Fault fault = Fault.structure(rule, pointer, node.position())
                .with("expected", expected.words())
                .with("found", Found.words(node));
        if (node instanceof LocatedValue value) {
            fault = fault.with("text", value.text()).actual(value.text());
        }
        faults.add(unquoted ? fault.hint(quotes(node)) : fault.hint(hint(expected, node)));
    }

    private static Hint quotes(LocatedNode node) {
        return new Hint("quotes", Map.of("text", ((LocatedValue) node).text()));
    }

    private static boolean isBare(LocatedNode node) {
        return node.token() == Token.NUMBER || node.token() == Token.BOOLEAN;
    }

    private static Optional<Hint> hint(Shape expected, LocatedNode node) {
        return expected instanceof TextsShape && node.token() == Token.TEXT
                ? Optional.of(Hint.of("text-per-language"))
                : Optional.empty();
    }

    Object texts(LocatedObject node, String pointer) {
        SortedMap<String, String> texts = new TreeMap<>();
        boolean sound = true;
        boolean dutch = false;
        for (Map.Entry<String, Member> member : node.members().entrySet()) {
            dutch |= member.getKey().equalsIgnoreCase(DUTCH);
            String inner = Pointers.child(pointer, member.getKey());
            sound &= text(member.getKey(), member.getValue(), inner, texts);
        }
        if (!dutch) {
            faults.add(Fault.structure("text.dutch.missing", pointer, node.position()));
        }
        return sound && dutch ? LocalizedText.of(texts) : Draft.UNUSABLE;
    }

    private boolean text(String language, Member member, String pointer, SortedMap<String, String> texts) {
        LocatedNode node = member.value();
        boolean isText = node.token() == Token.TEXT;
        Optional<Violation> broken = LocalizedText.brokenBy(language, isText ? ((LocatedValue) node).text() : "-");
        boolean tagBroken = broken.filter(violation -> violation.rule().equals("text.language"))
                .isPresent();
        if (tagBroken) {
            Fault fault = Fault.structure("text.language", pointer, member.namePosition())
                    .actual(language);
            faults.add(bareText && node.token() == Token.NULL ? fault.hint(Hint.of("yaml-comma")) : fault);
        } else if (!isText) {
            wrongType(ValueShape.text(), node, pointer);
        } else {
            broken.ifPresent(violation -> faults.add(fault(violation, node, pointer)));
            texts.put(language, ((LocatedValue) node).text());
        }
        return isText && broken.isEmpty();
    }
}

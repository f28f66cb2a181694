package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Shape;
import nl.werkzaak.mentorwijs.io.internal.shape.TextsShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ValueShape;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;

/**
 * Holds each part of a document alone against its shape. Reports every fault, and returns a draft in which what has one is {@link Draft#UNUSABLE}: so one wrong value gives one fault.
 */
final class StructureCheck {

    private final Faults faults;
    private final Suggestions suggestions;
    private final SingleValues values;

    StructureCheck(Faults faults, Suggestions suggestions, boolean bareText) {
        this.faults = faults;
        this.suggestions = suggestions;
        this.values = new SingleValues(faults, suggestions, bareText);
    }

    /** The draft of a document, empty if it is no object or has nothing in it. */
    Optional<Draft> document(ObjectShape shape, Node root, Optional<ValueParts> known) {
        CanonicalMatch canonical = CanonicalMatch.ofDocument(known);
        Object read = root instanceof ObjectNode object && !object.members().isEmpty()
                ? members(part(shape, object, "", canonical), true)
                : value(shape, root, "", canonical);
        return read instanceof Draft draft ? Optional.of(draft) : Optional.empty();
    }

    private Object value(Shape shape, Node node, String pointer, CanonicalMatch canonical) {
        if (node.kind() == Node.Kind.UNUSABLE) {
            return Draft.UNUSABLE;
        }
        if (shape instanceof ValueShape value) {
            return values.read(value, node, pointer);
        }
        if (shape instanceof ObjectShape object && node instanceof ObjectNode located) {
            return located.members().isEmpty()
                    ? emptyObject(located, pointer)
                    : members(part(object, located, pointer, canonical), false);
        }
        if (shape instanceof TextsShape && node instanceof ObjectNode located) {
            return located.members().isEmpty() ? emptyObject(located, pointer) : values.texts(located, pointer);
        }
        values.wrongType(shape, node, pointer);
        return Draft.UNUSABLE;
    }

    private Object emptyObject(ObjectNode node, String pointer) {
        faults.add(Fault.structure("object.empty", pointer, node.place()));
        return Draft.UNUSABLE;
    }

    /** An object with what it gives: a property that does not exist stands for the one that was meant. */
    private Part part(ObjectShape shape, ObjectNode node, String pointer, CanonicalMatch canonical) {
        Set<Integer> given = new TreeSet<>();
        node.members().forEach(member -> {
            String name = member.name();
            int index = shape.indexOf(name);
            if (index >= 0) {
                given.add(index);
            } else {
                Optional<String> meant = suggestions.nearest(
                        name, shape.properties().stream().map(Property::name).toList());
                reportUnknown(Pointers.child(pointer, name), member, meant);
                meant.map(shape::indexOf).ifPresent(given::add);
            }
        });
        return Part.of(shape, node, pointer, canonical, given, suggestions);
    }

    private void reportUnknown(String pointer, Member member, Optional<String> meant) {
        String name = member.name();
        faults.add(Fault.structure("property.unknown", pointer, member.place())
                .with("property", name.isBlank() ? '"' + name + '"' : name)
                .actual(name)
                .hint(meant.map(Hint::didYouMean)));
    }

    private Draft members(Part part, boolean isDocument) {
        Draft draft = new Draft(part.shape());
        for (int index : part.given()) {
            Property property = part.shape().properties().get(index);
            Object value = part.node()
                    .member(property.name())
                    .map(member -> property(part, property, member.value()))
                    .orElse(Draft.UNUSABLE);
            draft.give(index, value);
        }
        reportMissing(part, draft, isDocument);
        return draft;
    }

    private Object property(Part part, Property property, Node node) {
        String pointer = Pointers.child(part.pointer(), property.name());
        if (property.shape() instanceof ListShape list && node instanceof ListNode located) {
            List<Object> items = items(part, property, list.item(), located, pointer);
            new ListChecks(faults, part.shape(), property, located, pointer)
                    .check(items, part.canonical().known());
            return items;
        }
        Object value = value(property.shape(), node, pointer, part.canonical().part(property.name()));
        boolean checked = value != Draft.UNUSABLE
                && property.shape() instanceof ValueShape
                && property.rules().any();
        return checked ? values.constrained(part.shape(), property, value, node, pointer) : value;
    }

    private List<Object> items(Part part, Property property, Shape item, ListNode list, String pointer) {
        List<Object> items = new ArrayList<>();
        boolean unclear = part.isUnclear();
        for (Node node : list.items()) {
            CanonicalMatch canonical =
                    part.canonical().element(property.name(), SingleValues.keyOf(item, node), unclear);
            items.add(value(item, node, Pointers.child(pointer, items.size()), canonical));
        }
        return items;
    }

    private void reportMissing(Part part, Draft draft, boolean isDocument) {
        if (part.canonical().known().isPresent() && !isDocument) {
            return;
        }
        List<Integer> key = part.shape().key();
        boolean keyUnclear = !key.isEmpty()
                && draft.usable(part.shape().properties().get(key.get(0)).name())
                        .isEmpty();
        if (part.otherKey().isPresent() && !keyUnclear) {
            faults.add(strangeKey(part).hint(part.otherKey()));
            return;
        }
        boolean unclear = keyUnclear || part.canonical().unclear();
        part.lacking().stream()
                .filter(property -> !unclear || part.shape().isKey(property))
                .forEach(property -> faults.add(Fault.structure(
                                "property.missing", part.pointer(), part.node().place())
                        .with("property", property.name())));
    }

    /** One fault for all that is missing: most likely the key is misspelt, and nothing is missing at all. */
    private static Fault strangeKey(Part part) {
        String name = part.shape().properties().get(part.shape().key().get(0)).name();
        ValueNode key = (ValueNode) part.node().member(name).orElseThrow().value();
        String names = part.lacking().stream().map(Property::name).collect(Collectors.joining(", "));
        return Fault.structure("key.unknown", Pointers.child(part.pointer(), name), key.place())
                .with("key", key.text())
                .with("properties", new Words(names, names))
                .actual(key.text());
    }
}

package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.draft.DraftParts;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.constraint.Constraints;
import nl.werkzaak.mentorwijs.model.constraint.ListRules;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;

/** The rules of one list as a whole; an item that cannot be used breaks none of them and hides none. */
final class ListChecks {

    private final Faults faults;
    private final ObjectShape owner;
    private final Property property;
    private final ListNode list;
    private final String pointer;

    ListChecks(Faults faults, ObjectShape owner, Property property, ListNode list, String pointer) {
        this.faults = faults;
        this.owner = owner;
        this.property = property;
        this.list = list;
        this.pointer = pointer;
    }

    /** Only a value of the model has such rules; those of a record are rules across the parts of its document. */
    void check(List<Object> items, Optional<ValueParts> known) {
        if (!property.rules().any() || !Validated.class.isAssignableFrom(owner.type())) {
            return;
        }
        if (items.isEmpty()) {
            Constraints.ofProperty(
                            owner.type().asSubclass(Validated.class), property.name(), property.declared(List.of()))
                    .forEach(violation -> faults.add(Fault.consistency(violation.rule(), pointer, list.place())));
            return;
        }
        property.rules()
                .duplicate()
                .ifPresent(rule ->
                        ListRules.duplicates(items, ListChecks::key).forEach(violation -> report(rule, violation)));
        property.rules()
                .gap()
                .ifPresent(
                        rule -> ListRules.gaps(items, ListChecks::key).forEach(violation -> report(rule, violation)));
        property.rules()
                .layers()
                .filter(rule -> PartRules.lackALayer(DraftParts.ofEach(property.name(), items, known)))
                .ifPresent(rule -> faults.add(Fault.consistency(rule, pointer, list.place())));
    }

    /** The key of an element as in an address, or the value itself where the items are values. */
    private static Optional<String> key(Object item) {
        if (item == Draft.UNUSABLE) {
            return Optional.empty();
        }
        return item instanceof Draft draft ? draft.key() : Optional.of(item.toString());
    }

    private void report(String rule, Violation violation) {
        int index = Integer.parseInt(violation.path());
        Node item = list.items().get(index);
        String place = Pointers.child(pointer, index);
        Fault fault = item instanceof ObjectNode object
                ? atKey(rule, object, place)
                : Fault.consistency(rule, place, item.place());
        faults.add(fault.with(violation.arguments()));
    }

    private Fault atKey(String rule, ObjectNode element, String place) {
        ObjectShape shape = (ObjectShape) ((ListShape) property.shape()).item();
        String key = shape.properties().get(shape.key().get(0)).name();
        Node named = element.member(key).map(Member::value).orElse(element);
        return Fault.consistency(rule, Pointers.child(place, key), named.place());
    }
}

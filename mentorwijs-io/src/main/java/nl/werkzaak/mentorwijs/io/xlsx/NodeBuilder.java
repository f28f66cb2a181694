package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.model.finding.Place;

/** A part of a variant whose cells are being read. */
sealed interface NodeBuilder {

    /** The part with what has been read of it. */
    Node build();

    /**
     * An object; of two members with one name the later is kept.
     *
     * @param place  the cell in which it begins, not null
     * @param members  its members by name, not null
     */
    record Members(Place place, Map<String, NodeBuilder> members) implements NodeBuilder {

        Members(Place place) {
            this(place, new LinkedHashMap<>());
        }

        /** The object that is a member, made where there is none. */
        Members object(String name, Place at) {
            if (members.get(name) instanceof Members object) {
                return object;
            }
            Members made = new Members(at);
            members.put(name, made);
            return made;
        }

        /** The list that is a member, made where there is none. */
        Items list(String name, Place at) {
            if (members.get(name) instanceof Items list) {
                return list;
            }
            Items made = new Items(at, new ArrayList<>());
            members.put(name, made);
            return made;
        }

        @Override
        public Node build() {
            List<Member> built = new ArrayList<>();
            members.forEach((name, part) -> built.add(new Member(name, part.build())));
            return new ObjectNode(place, built);
        }
    }

    /**
     * A list.
     *
     * @param place  the cell in which it begins, not null
     * @param items  its items, not null
     */
    record Items(Place place, List<NodeBuilder> items) implements NodeBuilder {

        @Override
        public Node build() {
            return new ListNode(place, items.stream().map(NodeBuilder::build).toList());
        }
    }

    /**
     * A value.
     *
     * @param node  the value, not null
     */
    record Value(ValueNode node) implements NodeBuilder {

        @Override
        public Node build() {
            return node;
        }
    }
}

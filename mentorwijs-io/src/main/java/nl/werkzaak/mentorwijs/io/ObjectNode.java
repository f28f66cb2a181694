package nl.werkzaak.mentorwijs.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.finding.Place;

/** An object in a document. It holds every member that the document gives; that a name is given twice is found later. */
public final class ObjectNode implements Node {

    private final Place place;
    private final List<Member> members;
    private final Map<String, Member> byName;

    /**
     * An object.
     *
     * @param place  where it begins, not null
     * @param members  its members in the order of the document, not null
     */
    public ObjectNode(Place place, List<Member> members) {
        this.place = place;
        this.members = List.copyOf(members);
        this.byName = new HashMap<>();
        members.forEach(member -> byName.putIfAbsent(member.name(), member));
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    /**
     * All members.
     *
     * @return the members in the order of the document, not null
     */
    public List<Member> members() {
        return members;
    }

    /**
     * The first member with a name.
     *
     * @param name  the name, not null
     * @return the member, empty if there is none
     */
    public Optional<Member> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectNode object && place.equals(object.place) && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + members.hashCode();
    }

    @Override
    public String toString() {
        return "ObjectNode[place=" + place + ", members=" + members + "]";
    }

    /**
     * A named part of an object.
     *
     * @param name  the name, not null
     * @param place  where the name begins, not null
     * @param value  the value, not null
     */
    public record Member(String name, Place place, Node value) {

        /**
         * A member whose name has no other place than its value.
         *
         * @param name  the name, not null
         * @param value  the value, not null
         */
        public Member(String name, Node value) {
            this(name, value.place(), value);
        }
    }
}

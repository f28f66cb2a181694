package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeTest {

    private static final Position PLACE = new Position(1, 1);
    private static final Node ONE = new ValueNode(PLACE, Node.Kind.NUMBER, "1");
    private static final Node TWO = new ValueNode(PLACE, Node.Kind.NUMBER, "2");

    @Test
    void anObjectFindsTheFirstMemberWithAName() {
        ObjectNode object =
                new ObjectNode(PLACE, List.of(new Member("a", ONE), new Member("b", ONE), new Member("a", TWO)));

        assertThat(object.member("a")).map(Member::value).contains(ONE);
        assertThat(object.member("c")).isEmpty();
        assertThat(object.members()).extracting(Member::name).containsExactly("a", "b", "a");
    }

    @Test
    void aMemberWithoutAPlaceOfItsNameStandsWhereItsValueDoes() {
        assertThat(new Member("a", ONE)).isEqualTo(new Member("a", PLACE, ONE));
    }

    @Test
    void objectsAndListsKeepNoMoreThanTheyWereGiven() {
        List<Member> members = new ArrayList<>(List.of(new Member("a", ONE)));
        List<Node> items = new ArrayList<>(List.of(ONE));
        ObjectNode object = new ObjectNode(PLACE, members);
        ListNode list = new ListNode(PLACE, items);

        members.clear();
        items.clear();

        assertThat(object.members()).hasSize(1);
        assertThat(list.items()).hasSize(1);
    }

    @Test
    void nodesAreEqualWithTheSamePlaceAndParts() {
        ObjectNode object = new ObjectNode(PLACE, List.of(new Member("a", ONE)));

        assertThat(object)
                .isEqualTo(new ObjectNode(PLACE, List.of(new Member("a", ONE))))
                .hasSameHashCodeAs(new ObjectNode(PLACE, List.of(new Member("a", ONE))))
                .hasToString("ObjectNode[place=1:1, members=" + object.members() + "]")
                .isNotEqualTo(new ObjectNode(PLACE, List.of(new Member("a", TWO))))
                .isNotEqualTo(new ObjectNode(new Position(1, 2), List.of(new Member("a", ONE))))
                .isNotEqualTo(ONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"OBJECT", "LIST"})
    void aSingleValueIsNoObjectAndNoList(Node.Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ValueNode(PLACE, kind, ""));
    }
}

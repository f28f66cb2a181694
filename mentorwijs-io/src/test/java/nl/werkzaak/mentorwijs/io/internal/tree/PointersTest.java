package nl.werkzaak.mentorwijs.io.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

    private static final Node ROOT = new ObjectNode(
            new Position(1, 1),
            List.of(
                    member("list", 2, new ListNode(new Position(2, 5), Collections.nCopies(10, value(3)))),
                    member("a/b~c", 4, value(5))));

    @ParameterizedTest
    @CsvSource({
        "/list/0,3:1",
        "/list/9,3:1",
        "/a~1b~0c,5:1",
        "/list/10,2:5",
        "/list/999999999,2:5",
        "/list/1000000000,2:5",
        "/list/99999999999,2:5",
        "/list/-1,2:5",
        "/list//,2:5",
        "/list/:,2:5",
        "/list/\u0661,2:5",
        "/list/x/y,2:5",
        "/none,1:1",
        "/a~1b~0c/0,5:1",
        "'',1:1"
    })
    void findsTheNearestPlaceThatIsThere(String pointer, String place) {
        assertThat(Pointers.locate(ROOT, pointer)).hasToString(place);
    }

    private static Member member(String name, int line, Node value) {
        return new Member(name, new Position(line, 1), value);
    }

    private static Node value(int line) {
        return new ValueNode(new Position(line, 1), Node.Kind.TEXT, "x");
    }
}

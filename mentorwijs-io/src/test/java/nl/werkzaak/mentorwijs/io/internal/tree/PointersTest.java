package nl.werkzaak.mentorwijs.io.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedObject.Member;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

    private static final LocatedNode ROOT = new LocatedObject(
            new Position(1, 1),
            Map.of(
                    "list", member(2, new LocatedList(new Position(2, 5), Collections.nCopies(10, value(3)))),
                    "a/b~c", member(4, value(5))));

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
        Location location = Pointers.locate(ROOT, pointer);

        assertThat(location.pointer()).isEqualTo(pointer);
        assertThat(location.position()).map(Position::toString).contains(place);
    }

    private static Member member(int line, LocatedNode value) {
        return new Member(new Position(line, 1), value);
    }

    private static LocatedNode value(int line) {
        return new LocatedValue(new Position(line, 1), Token.TEXT, "x");
    }
}

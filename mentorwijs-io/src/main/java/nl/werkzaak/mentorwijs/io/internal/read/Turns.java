package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * Reports the characters that turn the direction of reading, wherever they stand: in a comment or a name as well as in a
 * text. Those in a text that was reported already are left alone.
 */
final class Turns {

    private static final String RULE = "text.bidi";

    private Turns() {}

    static void report(SourceText source, Optional<Node> root, Faults faults) {
        if (source.turns().isEmpty()) {
            return;
        }
        Set<Position> reported = faults.positionsOf(RULE).collect(Collectors.toSet());
        TreeSet<Position> starts = new TreeSet<>();
        root.ifPresent(node -> collect(node, starts));
        source.turns().stream()
                .filter(turn -> {
                    Position start = starts.floor(turn);
                    return start == null || !reported.contains(start);
                })
                .forEach(turn -> faults.add(Fault.syntax(RULE, turn)));
        faults.suppress(source.moreTurns());
    }

    private static void collect(Node node, Set<Position> starts) {
        starts.add(node.place().position());
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> {
                starts.add(member.place().position());
                collect(member.value(), starts);
            });
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, starts));
        }
    }
}

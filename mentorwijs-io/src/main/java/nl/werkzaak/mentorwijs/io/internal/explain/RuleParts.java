package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.List;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.draft.RuleChecks;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** The parts of each rule of an organisation held against each other; a rule with a faulty part is left alone. */
final class RuleParts {

    private static final String RULES = "rules";

    private RuleParts() {}

    static void explain(Draft document, Node root, Suggestions suggestions, Faults faults) {
        Object rules = document.get(RULES);
        if (rules == null || rules.equals(List.of())) {
            String pointer = rules == null ? "" : Pointers.child("", RULES);
            faults.add(Fault.structure("rule.none", pointer, Explanation.placeOf(pointer, root)));
        }
        if (rules instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                String pointer = Pointers.child(Pointers.child("", RULES), i);
                brokenBy(items.get(i)).forEach(violation -> report(violation, pointer, root, faults));
            }
        }
    }

    private static List<Violation> brokenBy(Object item) {
        try {
            return item instanceof Draft rule && rule.isUsable() ? RuleChecks.brokenBy(rule) : List.of();
        } catch (RuntimeException e) {
            // What keeps it from being a rule is told of its part.
            return List.of();
        }
    }

    private static void report(Violation violation, String pointer, Node root, Faults faults) {
        String place = violation.path().isEmpty() ? pointer : pointer + "/" + violation.path();
        faults.add(Fault.consistency(violation.rule(), place, Explanation.placeOf(place, root))
                .with(violation.arguments()));
    }
}

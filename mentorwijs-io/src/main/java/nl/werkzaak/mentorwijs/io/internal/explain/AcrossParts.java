package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.draft.DraftParts;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.internal.PartRules;

/** Reports where the parts of a document do not agree, each with its place and what to do about it. */
final class AcrossParts {

    /** The rules by which something is not there at all. */
    private static final Set<String> LACKING = Set.of("variant.section.missing", "rule.none");

    private final Draft document;
    private final Node root;
    private final Suggestions suggestions;
    private final Faults faults;
    private final Map<String, Optional<Set<String>>> referable = new HashMap<>();

    AcrossParts(Draft document, Node root, Suggestions suggestions, Faults faults) {
        this.document = document;
        this.root = root;
        this.suggestions = suggestions;
        this.faults = faults;
    }

    void report(Violation violation) {
        Fault fault = fault(violation).with(violation.arguments());
        faults.add(
                switch (violation.rule()) {
                    case "variant.section.missing" -> fault.hint(Hint.of("section-or-variant-of"));
                    case "session.duration.sum" -> fault.hint(Hint.of("shorter-sessions"));
                    default ->
                        referable
                                .computeIfAbsent(
                                        violation.rule(),
                                        rule -> PartRules.referable(rule, DraftParts.ofVariant(document)))
                                .map(known -> withSuggestion(fault, known))
                                .orElse(fault);
                });
    }

    private Fault fault(Violation violation) {
        String pointer = violation.path().isEmpty() ? "" : "/" + violation.path();
        Place place = Pointers.locate(root, pointer);
        return LACKING.contains(violation.rule())
                ? Fault.structure(violation.rule(), pointer, place)
                : Fault.consistency(violation.rule(), pointer, place);
    }

    private Fault withSuggestion(Fault fault, Set<String> known) {
        String id = String.valueOf(fault.arguments().get("id"));
        return fault.actual(id).hint(suggestions.hint(id, known));
    }
}

package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline;

/** The parts of a variant held against each other: sections that are missing, and those that do not agree. */
final class VariantParts {

    private final Node root;
    private final Suggestions suggestions;
    private final Faults faults;

    private VariantParts(Node root, Suggestions suggestions, Faults faults) {
        this.root = root;
        this.suggestions = suggestions;
        this.faults = faults;
    }

    static void explain(Draft document, Node root, Suggestions suggestions, Faults faults) {
        new VariantParts(root, suggestions, faults).explain(document);
    }

    private void explain(Draft document) {
        if (document.get("variantOf") == null) {
            Arrays.stream(Section.values())
                    .filter(section -> document.get(section.jsonName()) == null)
                    .forEach(this::reportMissing);
        }
        TrainingOutline outline = DraftOutline.of(document);
        outline.disagreements().forEach(violation -> reportDisagreement(violation, outline));
    }

    private void reportMissing(Section section) {
        faults.add(Fault.structure("variant.section.missing", "", root.place())
                .with("section", section.jsonName())
                .hint(Hint.of("section-or-variant-of")));
    }

    private void reportDisagreement(Violation violation, TrainingOutline outline) {
        String pointer = "/" + violation.path();
        Fault fault = Fault.consistency(violation.rule(), pointer, Explanation.placeOf(pointer, root))
                .with(violation.arguments());
        Object id = violation.arguments().get("id");
        if (id != null) {
            fault = fault.actual(id.toString()).hint(suggestions.hint(id.toString(), candidates(violation, outline)));
        } else if (violation.rule().equals("session.duration.sum")) {
            fault = fault.hint(Hint.of("shorter-sessions"));
        }
        faults.add(fault);
    }

    private static Collection<String> candidates(Violation violation, TrainingOutline outline) {
        Optional<Set<String>> ids = switch (violation.rule()) {
            case "session.component.unknown" -> outline.components();
            case "session.target-group.unknown" -> outline.targetGroups();
            default -> outline.requirements();
        };
        return ids.orElse(Set.of());
    }
}

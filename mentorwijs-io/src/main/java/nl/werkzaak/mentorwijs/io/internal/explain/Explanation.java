package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.io.internal.draft.Canon;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedNode;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedObject;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedObject.Member;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedValue;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline;

/**
 * The long way: everything that is wrong with a document that could be taken apart. First the version of its form; then
 * each part by itself; then the parts against each other.
 */
public final class Explanation {

    private final LocatedNode root;
    private final Faults faults;
    private final Suggestions suggestions;

    private Explanation(LocatedNode root, Faults faults, Suggestions suggestions) {
        this.root = root;
        this.faults = faults;
        this.suggestions = suggestions;
    }

    /**
     * The fault of a document in a form that this library does not know, which is the only one worth telling.
     *
     * @param root  the document, not null
     * @return the fault, empty if the form is known or not given
     */
    public static Optional<Fault> unknownForm(LocatedNode root) {
        return schemaVersion(root)
                .flatMap(node -> SchemaVersion.brokenBy(node.text()).isPresent()
                        ? Optional.empty()
                        : unknownForm(node, SchemaVersion.parse(node.text())));
    }

    private static Optional<LocatedValue> schemaVersion(LocatedNode root) {
        Member member = root instanceof LocatedObject object ? object.members().get("schemaVersion") : null;
        return member != null && member.value() instanceof LocatedValue value && value.token() == Token.TEXT
                ? Optional.of(value)
                : Optional.empty();
    }

    private static Optional<Fault> unknownForm(LocatedValue node, SchemaVersion version) {
        if (DocumentVersions.isReadable(version)) {
            return Optional.empty();
        }
        boolean newer = version.major() > SchemaVersion.CURRENT.major();
        return Optional.of(Fault.structure(
                        newer ? "schema-version.newer" : "schema-version.unknown", "/schemaVersion", node.position())
                .with("version", version)
                .with("supported", SchemaVersion.CURRENT)
                .with("library", version.major() + ".0.0")
                .actual(node.text()));
    }

    /**
     * Explains a document.
     *
     * @param root  the document, not null
     * @param bareText  whether a text may stand without quotes in its format
     * @param faults  where to say what is wrong, not null
     */
    public static void of(LocatedNode root, boolean bareText, Faults faults) {
        Suggestions suggestions = new Suggestions();
        Explanation explanation = new Explanation(root, faults, suggestions);
        new Walk(faults, suggestions, bareText)
                .document(Shapes.variant(), root, Canon.known())
                .ifPresent(explanation::explainWhole);
    }

    private void explainWhole(Draft document) {
        if (document.get("variantOf") == null) {
            Arrays.stream(Section.values())
                    .filter(section -> document.get(section.jsonName()) == null)
                    .forEach(this::reportMissing);
        }
        TrainingOutline outline = DraftOutline.of(document);
        outline.disagreements().forEach(violation -> reportDisagreement(violation, outline));
        DocumentVersions.warnings(document, this::positionOf).forEach(faults::add);
    }

    private void reportMissing(Section section) {
        faults.add(Fault.structure("variant.section.missing", "", root.position())
                .with("section", section.jsonName())
                .hint(Hint.of("section-or-variant-of")));
    }

    private void reportDisagreement(Violation violation, TrainingOutline outline) {
        String pointer = "/" + violation.path();
        Fault fault = Fault.consistency(violation.rule(), pointer, positionOf(pointer))
                .with(violation.arguments());
        Object id = violation.arguments().get("id");
        faults.add(
                id == null
                        ? fault
                        : fault.actual(id.toString())
                                .hint(suggestions.hint(id.toString(), candidates(violation, outline))));
    }

    private static Collection<String> candidates(Violation violation, TrainingOutline outline) {
        Optional<Set<String>> ids = switch (violation.rule()) {
            case "session.component.unknown" -> outline.components();
            case "session.target-group.unknown" -> outline.targetGroups();
            default -> outline.requirements();
        };
        return ids.orElse(Set.of());
    }

    private Position positionOf(String pointer) {
        return Pointers.locate(root, pointer).position().orElse(Position.START);
    }
}

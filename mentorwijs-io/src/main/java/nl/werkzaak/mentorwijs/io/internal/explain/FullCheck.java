package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentKind;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;

/**
 * Finds everything that is wrong with a document that could be taken apart. First the version of its form; then
 * each part alone; then the parts against each other.
 */
public final class FullCheck {

    private final DocumentKind<?> kind;

    /**
     * The check of documents of a kind.
     *
     * @param kind  the kind, not null
     */
    public FullCheck(DocumentKind<?> kind) {
        this.kind = kind;
    }

    /**
     * The fault of a document in a form that this library does not know, which is the only one worth telling.
     *
     * @param root  the document, not null
     * @return the fault, empty if the form is known or not given
     */
    public static Optional<Fault> unknownForm(Node root) {
        return schemaVersion(root)
                .flatMap(node -> SchemaVersion.brokenBy(node.text()).isPresent()
                        ? Optional.empty()
                        : unknownForm(node, SchemaVersion.parse(node.text())));
    }

    private static Optional<ValueNode> schemaVersion(Node root) {
        return root instanceof ObjectNode object
                ? object.member("schemaVersion")
                        .map(Member::value)
                        .filter(node -> node.kind() == Node.Kind.TEXT)
                        .map(ValueNode.class::cast)
                : Optional.empty();
    }

    private static Optional<Fault> unknownForm(ValueNode node, SchemaVersion version) {
        if (DocumentVersions.isReadable(version)) {
            return Optional.empty();
        }
        boolean newer = version.major() > SchemaVersion.CURRENT.major();
        return Optional.of(Fault.structure(
                        newer ? "schema-version.newer" : "schema-version.unknown", "/schemaVersion", node.place())
                .with("version", version)
                .with("supported", SchemaVersion.CURRENT)
                .with("library", version.major() + ".0.0")
                .actual(node.text()));
    }

    /**
     * Checks a document.
     *
     * @param root  the document, not null
     * @param bareText  whether a text may stand without quotes in its format
     * @param faults  where to say what is wrong, not null
     */
    public void check(Node root, boolean bareText, Faults faults) {
        Suggestions suggestions = new Suggestions();
        new StructureCheck(faults, suggestions, bareText)
                .document(kind.shape(), root, kind.known())
                .ifPresent(document -> {
                    AcrossParts across = new AcrossParts(document, root, suggestions, faults);
                    kind.acrossParts().apply(document).forEach(across::report);
                    DocumentVersions.warnings(document, pointer -> Pointers.locate(root, pointer))
                            .forEach(faults::add);
                });
    }
}

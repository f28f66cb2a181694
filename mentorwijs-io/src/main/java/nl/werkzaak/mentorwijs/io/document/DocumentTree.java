package nl.werkzaak.mentorwijs.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** A document as a tree: what it is of at the head, what its kind tells in the middle, its sources at the foot. */
final class DocumentTree {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    private final DocumentKind kind;
    private final DocumentSubject subject;
    private final Teller teller;

    DocumentTree(DocumentKind kind, DocumentSubject subject, Locale language) {
        this.kind = kind;
        this.subject = subject;
        this.teller = new Teller(subject, language);
    }

    String text(DocumentForm form) {
        return switch (form) {
            case HTML -> HtmlPage.of(document(), title(), kind, teller.words().language());
            case MARKDOWN -> MarkdownPage.of(document());
        };
    }

    private Document document() {
        return Nodes.filled(
                new Document(),
                List.of(
                        Nodes.area("header", "head", head()),
                        Area.of("main", Map.of(), blocks()),
                        Nodes.area("footer", "foot", foot())));
    }

    /** What a browser shows in its tab. */
    private String title() {
        return teller.words().of(kind) + ": "
                + subject.training().getName().in(teller.words().language());
    }

    private List<Node> blocks() {
        return switch (kind) {
            case FACTSHEET -> new Factsheet(subject, teller).blocks();
            case HANDBOOK -> new Handbook(subject, teller).blocks();
            case SEI, TIDIER -> new Checklist(kind.id(), subject, teller).blocks();
            case FIDELITY -> new FidelityPage(subject.review().orElseThrow(), subject, teller).blocks();
        };
    }

    private List<Node> head() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(Nodes.paragraph(Nodes.mark("kind", Nodes.text(teller.words().of(kind)))));
        blocks.add(Nodes.heading(1, teller.text(subject.training().getName())));
        Address definition = Address.parse(Section.DEFINITION.jsonName());
        teller.find(definition)
                .ifPresent(
                        entry -> blocks.add(Nodes.area("div", "lead", List.of(Nodes.paragraph(teller.line(entry))))));
        subject.review()
                .flatMap(Review::variant)
                .ifPresent(variant -> blocks.add(
                        Nodes.area("div", "variant", List.of(Nodes.paragraph(Nodes.text(identity(variant)))))));
        return blocks;
    }

    /** Of which training this is a variant, and whose. */
    private String identity(TrainingVariant variant) {
        Training canonical = CATALOGUE.getTraining();
        String parent = variant.getVariantOf()
                .orElse(TrainingReference.of(canonical.getId(), canonical.getVersion()))
                .toString();
        return variant.getOrganisation()
                .map(organisation -> teller.words()
                        .say(
                                "identity.organisation",
                                Map.of(
                                        "parent",
                                        parent,
                                        "version",
                                        variant.getVersion(),
                                        "organisation",
                                        organisation)))
                .orElse(teller.words().say("identity", Map.of("parent", parent, "version", variant.getVersion())));
    }

    private List<Node> foot() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(Nodes.paragraph(Nodes.strong(Nodes.text(teller.say("foot.sources")))));
        blocks.add(Nodes.bullets(CATALOGUE.getSources().stream()
                .map(source -> Nodes.item(
                        Nodes.text(source.getPublisher() + ": "), teller.text(source.getTitle()), Nodes.text(".")))
                .toList()));
        blocks.add(Nodes.paragraph(
                Nodes.text(teller.words().say("foot.catalogue", Map.of("version", CATALOGUE.getVersion())))));
        if (kind == DocumentKind.FACTSHEET || kind == DocumentKind.HANDBOOK) {
            String later = teller.words()
                    .say("foot.later", Map.of("read", CATALOGUE.getEvidence().getReadIn()));
            blocks.add(Nodes.paragraph(Nodes.text(later)));
        }
        subject.review().ifPresent(review -> blocks.add(Nodes.paragraph(Nodes.text(teller.say("foot.variant")))));
        return blocks;
    }
}

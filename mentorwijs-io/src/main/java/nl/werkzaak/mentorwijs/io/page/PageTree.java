package nl.werkzaak.mentorwijs.io.page;

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
final class PageTree {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    private final PageKind kind;
    private final PageSubject subject;
    private final EntryRenderer renderer;

    PageTree(PageKind kind, PageSubject subject, Locale language) {
        this.kind = kind;
        this.subject = subject;
        this.renderer = new EntryRenderer(subject, language);
    }

    String text(PageForm form) {
        return switch (form) {
            case HTML -> HtmlPage.of(document(), title(), kind, renderer.words().language());
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
        return renderer.words().of(kind) + ": "
                + subject.training().getName().in(renderer.words().language());
    }

    private List<Node> blocks() {
        return switch (kind) {
            case FACTSHEET -> new Factsheet(subject, renderer).blocks();
            case HANDBOOK -> new Handbook(subject, renderer).blocks();
            case SEI, TIDIER -> new Checklist(kind.id(), subject, renderer).blocks();
            case FIDELITY -> new FidelityPage(subject.review().orElseThrow(), subject, renderer).blocks();
        };
    }

    private List<Node> head() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(
                Nodes.paragraph(Nodes.mark("kind", Nodes.text(renderer.words().of(kind)))));
        blocks.add(Nodes.heading(1, renderer.text(subject.training().getName())));
        Address definition = Address.parse(Section.DEFINITION.jsonName());
        renderer.find(definition)
                .ifPresent(
                        entry -> blocks.add(Nodes.area("div", "lead", List.of(Nodes.paragraph(renderer.line(entry))))));
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
                .map(organisation -> renderer.words()
                        .say(
                                "identity.organisation",
                                Map.of(
                                        "parent",
                                        parent,
                                        "version",
                                        variant.getVersion(),
                                        "organisation",
                                        organisation)))
                .orElse(renderer.words().say("identity", Map.of("parent", parent, "version", variant.getVersion())));
    }

    private List<Node> foot() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(Nodes.paragraph(Nodes.strong(Nodes.text(renderer.say("foot.sources")))));
        blocks.add(Nodes.bullets(CATALOGUE.getSources().stream()
                .map(source -> Nodes.item(
                        Nodes.text(source.getPublisher() + ": "), renderer.text(source.getTitle()), Nodes.text(".")))
                .toList()));
        blocks.add(Nodes.paragraph(
                Nodes.text(renderer.words().say("foot.catalogue", Map.of("version", CATALOGUE.getVersion())))));
        if (kind == PageKind.FACTSHEET || kind == PageKind.HANDBOOK) {
            String later = renderer.words()
                    .say("foot.later", Map.of("read", CATALOGUE.getEvidence().getReadIn()));
            blocks.add(Nodes.paragraph(Nodes.text(later)));
        }
        subject.review().ifPresent(review -> blocks.add(Nodes.paragraph(Nodes.text(renderer.say("foot.variant")))));
        return blocks;
    }
}

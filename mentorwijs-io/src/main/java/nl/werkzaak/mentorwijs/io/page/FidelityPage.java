package nl.werkzaak.mentorwijs.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AspectResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.ComponentResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.DimensionResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** How faithful a variant is: the judgement, a picture of it, what it rests on, and what nobody can judge on paper. */
final class FidelityPage {

    private final Review review;
    private final FidelityReport fidelity;
    private final EntryRenderer renderer;
    private final LightMarks lights;
    private final Adaptations adaptations;

    FidelityPage(Review review, PageSubject subject, EntryRenderer renderer) {
        this.review = review;
        this.fidelity = review.fidelity().orElseThrow();
        this.renderer = renderer;
        this.lights = new LightMarks(renderer.words());
        this.adaptations = new Adaptations(subject, renderer);
    }

    List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(section("judgement", judgement()));
        blocks.add(section("dimensions", dimensions()));
        blocks.add(section("components", components()));
        blocks.add(section("findings", findings()));
        List<Node> adapted = adaptations.blocks();
        if (!adapted.isEmpty()) {
            blocks.add(section("adaptations", adapted));
        }
        blocks.add(section("not-judged", notJudged()));
        return blocks;
    }

    private Node section(String id, List<Node> blocks) {
        return Area.section(id, id, Nodes.heading(2, Nodes.text(renderer.say("fidelity." + id))), blocks);
    }

    private List<Node> judgement() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(Nodes.area("div", "verdict", List.of(Nodes.paragraph(lights.of(fidelity.overall())))));
        String why = renderer.words()
                .say(
                        "fidelity.why",
                        Map.of(
                                "source", renderer.words().of(fidelity.overall(Basis.SOURCE)),
                                "literature", renderer.words().of(fidelity.overall(Basis.LITERATURE))));
        blocks.add(Nodes.paragraph(Nodes.text(why)));
        fidelity.ofOrganisations()
                .ifPresent(light -> blocks.add(
                        Nodes.paragraph(Nodes.text(renderer.say("fidelity.organisation") + " "), lights.of(light))));
        return blocks;
    }

    private List<Node> dimensions() {
        List<String> columns = List.of(renderer.say("columns.dimensions").split("\\|", -1));
        List<List<List<Node>>> rows = new ArrayList<>();
        for (DimensionResult dimension : fidelity.dimensions()) {
            dimension.aspects().forEach(aspect -> rows.add(row(dimension, aspect)));
        }
        return List.of(new DimensionPicture(renderer).of(fidelity.dimensions()), Nodes.table(columns, rows));
    }

    private List<List<Node>> row(DimensionResult dimension, AspectResult aspect) {
        return List.of(
                List.of(
                        renderer.text(dimension.dimension().label()),
                        Nodes.text(": "),
                        renderer.text(aspect.aspect().label())),
                List.of(renderer.text(aspect.canonical().text())),
                List.of(renderer.text(aspect.variant().text())),
                List.of(lights.of(aspect.light())),
                renderer.sourceAlone(aspect.citations()));
    }

    private List<Node> components() {
        List<ListItem> items = new ArrayList<>();
        for (ComponentResult result : fidelity.components()) {
            items.add(Nodes.item(
                    lights.of(result.light()),
                    Nodes.text(" "),
                    renderer.text(result.component().getLabel())));
        }
        return List.of(Nodes.numbered(items));
    }

    private List<Node> findings() {
        List<Node> blocks = new ArrayList<>();
        review.findings().forEach(finding -> blocks.add(finding(finding)));
        if (blocks.isEmpty()) {
            blocks.add(Nodes.paragraph(Nodes.text(renderer.say("fidelity.no-findings"))));
        }
        return blocks;
    }

    private Node finding(Finding finding) {
        List<Node> blocks = new ArrayList<>();
        Node mark = finding.light().map(lights::of).orElseGet(() -> lights.of(finding.severity()));
        blocks.add(Nodes.paragraph(mark, Nodes.text(" "), renderer.text(finding.message())));
        List<ListItem> details = new ArrayList<>();
        basis(finding).ifPresent(basis -> details.add(detail("why", List.of(Nodes.text(basis)))));
        if (!finding.citations().isEmpty()) {
            details.add(detail("source", renderer.sourceAlone(finding.citations())));
        }
        finding.hint().ifPresent(hint -> details.add(detail("hint", List.of(renderer.text(hint)))));
        if (!details.isEmpty()) {
            blocks.add(Nodes.bullets(details));
        }
        String style = finding.light().map(LightMarks::style).orElse("grey");
        return Nodes.area("div", "finding " + style, blocks);
    }

    private Optional<String> basis(Finding finding) {
        return finding.light()
                .filter(light -> light == Light.RED || light == Light.YELLOW)
                .flatMap(light -> finding.basis())
                .map(basis -> renderer.words()
                        .say("basis." + basis, Map.of("literature", String.join("; ", finding.literature()))));
    }

    private ListItem detail(String label, List<Node> words) {
        return Nodes.item(List.of(Nodes.paragraph(EntryRenderer.joined(
                List.of(Nodes.strong(Nodes.text(renderer.say("detail." + label))), Nodes.text(" ")), words))));
    }

    private List<Node> notJudged() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(Nodes.paragraph(Nodes.text(renderer.say("fidelity.grey"))));
        List<ListItem> items = new ArrayList<>();
        review.notJudgedHere()
                .forEach(finding -> items.add(Nodes.item(Nodes.strong(renderer.text(finding.message())))));
        review.neverJudged().stream()
                .map(Finding::message)
                .forEach((LocalizedText message) -> items.add(Nodes.item(renderer.text(message))));
        blocks.add(Nodes.bullets(items));
        return blocks;
    }
}

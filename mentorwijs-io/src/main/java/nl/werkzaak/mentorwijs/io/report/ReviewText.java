package nl.werkzaak.mentorwijs.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** One review as text. */
final class ReviewText {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    private final Locale language;
    private final Lights lights;
    private final boolean includePass;
    private final Lines lines = new Lines();

    ReviewText(Locale language, Lights lights, boolean includePass) {
        this.language = language;
        this.lights = lights;
        this.includePass = includePass;
    }

    String of(VariantReview review) {
        lines.title(review.document());
        review.variant().ifPresent(variant -> lines.paragraph(identity(variant, review)));
        lines.paragraph(validity(review));
        review.fidelity().ifPresent(this::judgement);
        findings(review);
        review.fidelity().ifPresent(fidelity -> besides(review, fidelity));
        return lines.toString();
    }

    private String identity(TrainingVariant variant, VariantReview review) {
        String name = review.training()
                .map(training -> training.getName().in(language))
                .orElse(variant.getId().value());
        Map<String, Object> arguments =
                Map.of("name", name, "version", variant.getVersion(), "id", variant.getId(), "parent", parent(variant));
        return Words.say(variant.getVariantOf().isPresent() ? "document.variant" : "document", arguments, language);
    }

    private static String parent(TrainingVariant variant) {
        return variant.getVariantOf().map(Object::toString).orElse("");
    }

    private String validity(VariantReview review) {
        long errors = review.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count()
                + review.suppressed();
        if (errors == 0) {
            return Words.say("valid", language);
        }
        return Words.say(errors == 1 ? "invalid.one" : "invalid", Map.of("count", errors), language);
    }

    private void judgement(FidelityReport fidelity) {
        lines.heading(Words.say("judgement", language) + ": " + lights.of(fidelity.overall()));
        lines.paragraph(Words.overall(fidelity, language));
        lines.block(new DimensionTable(language, lights).of(fidelity.dimensions()));
    }

    private void findings(VariantReview review) {
        if (review.findings().isEmpty()) {
            lines.heading(Words.say("findings.none", language));
            return;
        }
        lines.heading(Words.say("findings", Map.of("count", review.findings().size()), language));
        review.findings().forEach(this::finding);
        if (review.suppressed() > 0) {
            lines.paragraph(Words.say("suppressed", Map.of("count", review.suppressed()), language));
        }
    }

    private void finding(Finding finding) {
        lines.item(place(finding.location()) + "  " + lights.of(finding) + "  [" + finding.rule() + "]");
        lines.indented(finding.message().in(language));
        finding.actual().ifPresent(actual -> label("label.actual", actual));
        finding.canonical().ifPresent(canonical -> label("label.canonical", canonical.in(language)));
        finding.basis()
                .filter(basis ->
                        finding.light().filter(light -> light != Light.GREY).isPresent())
                .ifPresent(basis -> label("label.basis", Words.basis(finding, basis, language)));
        if (!finding.citations().isEmpty()) {
            label("label.citation", citations(finding.citations()));
        }
        finding.hint().ifPresent(hint -> label("label.hint", hint.in(language)));
    }

    private void label(String key, String text) {
        lines.labelled(Words.say(key, language), text);
    }

    private String place(Location location) {
        return location.position()
                .map(position ->
                        Words.say("place", Map.of("line", position.line(), "column", position.column()), language))
                .orElse(Words.say("place.none", language));
    }

    private String citations(List<Citation> citations) {
        return citations.stream().map(this::citation).collect(Collectors.joining("; "));
    }

    private String citation(Citation citation) {
        return Words.say(
                "citation",
                Map.of(
                        "source", publisher(citation),
                        "line", citation.getLine(),
                        "phrase", citation.getPhrase()),
                language);
    }

    private static String publisher(Citation citation) {
        Optional<Source> source = CATALOGUE.getSources().stream()
                .filter(known -> known.getId().equals(citation.getSource()))
                .findFirst();
        return source.map(Source::getPublisher).orElse(citation.getSource().value());
    }

    private void besides(VariantReview review, FidelityReport fidelity) {
        lines.heading(Words.say("not-judged", Map.of("count", review.notJudged().size()), language));
        review.notJudged()
                .forEach(finding ->
                        lines.bullet(besidesPlace(finding) + finding.message().in(language)));
        if (includePass) {
            lines.heading(Words.say("passed", Map.of("count", fidelity.kept().size()), language));
            fidelity.kept()
                    .forEach(rule -> lines.bullet(rule.holds().orElseThrow().in(language)));
        }
    }

    /** What no source decides about any variant has no place. */
    private String besidesPlace(Finding finding) {
        return finding.location().pointer().isEmpty() ? "" : place(finding.location()) + ": ";
    }
}

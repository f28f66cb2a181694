package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** One review as text. */
final class ReviewText {

    private final Locale language;
    private final Lights lights;
    private final ReportOptions options;
    private final Lines lines = new Lines();
    private final FindingText findings;

    ReviewText(ReportOptions options, Lights lights) {
        this.options = options;
        this.language = options.language();
        this.lights = lights;
        this.findings = new FindingText(language, lights, lines);
    }

    String of(Review review) {
        lines.title(VisibleText.of(review.document()));
        review.variant().ifPresent(variant -> lines.paragraph(identity(variant, review)));
        lines.paragraph(validity(review));
        review.fidelity().ifPresent(this::judgement);
        review.acceptances().ifPresent(this::acceptances);
        lines.paragraph(next(review));
        review.fidelity()
                .ifPresent(fidelity -> lines.block(new DimensionTable(language, lights).of(fidelity.dimensions())));
        findings(review);
        review.acceptances().ifPresent(this::aboutAcceptances);
        review.variant().ifPresent(variant -> new AdaptationText(language).add(lines, variant, review.adaptations()));
        review.fidelity().ifPresent(fidelity -> besides(review, fidelity));
        return lines.toString();
    }

    private String identity(TrainingVariant variant, Review review) {
        String name = review.training()
                .map(training -> training.getName().in(language))
                .orElse(variant.getId().value());
        Map<String, Object> arguments =
                Map.of("name", name, "version", variant.getVersion(), "id", variant.getId(), "parent", parent(variant));
        return ReportMessages.say(
                variant.getVariantOf().isPresent() ? "document.variant" : "document", arguments, language);
    }

    private static String parent(TrainingVariant variant) {
        return variant.getVariantOf().map(Object::toString).orElse("");
    }

    private String validity(Review review) {
        return switch (review.validity()) {
            case UNREAD -> ReportMessages.say("unread", language);
            case FAILED -> ReportMessages.say("failed", language);
            case VALID -> ReportMessages.say("valid", language);
            case INVALID -> ReportMessages.invalid(review, language);
        };
    }

    private void judgement(FidelityReport fidelity) {
        lines.heading(ReportMessages.say("judgement", language) + ": " + lights.of(fidelity.overall()));
        lines.paragraph(ReportMessages.overall(fidelity, language));
        fidelity.ofOrganisations()
                .ifPresent(light -> lines.paragraph(
                        ReportMessages.say("overall.organisation", Map.of("light", lights.of(light)), language)));
    }

    private void acceptances(AcceptanceReview acceptances) {
        lines.paragraph(ReportMessages.say(
                "acceptances",
                Map.of(
                        "file", acceptances.document(),
                        "day", acceptances.day(),
                        "accepted", acceptances.accepted().size()),
                language));
    }

    private String next(Review review) {
        return new NextStep(language).of(review);
    }

    private void findings(Review review) {
        if (review.findings().isEmpty()) {
            lines.heading(ReportMessages.say("findings.none", language));
            return;
        }
        lines.heading(
                ReportMessages.say("findings", Map.of("count", review.findings().size()), language));
        review.findings().forEach(finding -> findings.add(finding, review.acceptanceOf(finding)));
        suppressed(review.suppressed());
    }

    private void aboutAcceptances(AcceptanceReview acceptances) {
        if (acceptances.findings().isEmpty()) {
            return;
        }
        lines.heading(ReportMessages.say(
                "acceptances.findings",
                Map.of(
                        "file", acceptances.document(),
                        "count", acceptances.findings().size()),
                language));
        acceptances.findings().forEach(finding -> findings.add(finding, Optional.empty()));
        suppressed(acceptances.suppressed());
    }

    private void suppressed(int count) {
        if (count > 0) {
            lines.heading(ReportMessages.suppressed(count, language));
        }
    }

    private void besides(Review review, FidelityReport fidelity) {
        List<Finding> here = review.notJudgedHere();
        if (!here.isEmpty()) {
            lines.heading(ReportMessages.say("not-judged.document", Map.of("count", here.size()), language));
            here.forEach(finding -> notJudged(finding, review));
        }
        lines.heading(ReportMessages.say("not-judged.always", language));
        lines.indented(review.neverJudged().stream()
                .map(finding -> finding.message().in(language))
                .collect(Collectors.joining(" ")));
        if (options.evidence()) {
            EvidenceReview.of(review).ifPresent(evidence -> new CarryOverText(language, lines).add(evidence));
        }
        if (options.includePass()) {
            kept("passed", fidelity, false);
            kept("passed.organisation", fidelity, true);
        }
    }

    private void kept(String heading, FidelityReport fidelity, boolean ofOrganisations) {
        List<FidelityRule> rules = fidelity.kept().stream()
                .filter(rule -> rule.isOfAnOrganisation() == ofOrganisations)
                .toList();
        if (!rules.isEmpty()) {
            lines.heading(ReportMessages.say(heading, Map.of("count", rules.size()), language));
            rules.forEach(rule -> lines.bullet(rule.holds().orElseThrow().in(language)));
        }
    }

    private void notJudged(Finding finding, Review review) {
        lines.bullet(findings.place(finding.location()) + ": "
                + finding.message().in(language)
                + review.acceptanceOf(finding)
                        .map(acceptance -> " " + ReportMessages.accepted(acceptance, language))
                        .orElse(""));
    }
}

package nl.werkzaak.mentorwijs.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** One review as text. */
final class ReviewText {

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
        lines.title(VisibleText.of(review.document()));
        review.variant().ifPresent(variant -> lines.paragraph(identity(variant, review)));
        lines.paragraph(validity(review));
        review.fidelity().ifPresent(this::judgement);
        lines.paragraph(next(review));
        review.fidelity()
                .ifPresent(fidelity -> lines.block(new DimensionTable(language, lights).of(fidelity.dimensions())));
        findings(review);
        review.variant().ifPresent(variant -> new AdaptationText(language).add(lines, variant, review.adaptations()));
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
        return switch (review.validity()) {
            case UNREAD -> Words.say("unread", language);
            case VALID -> Words.say("valid", language);
            case INVALID -> invalid(review);
        };
    }

    /** Findings that were not kept count as errors: warnings are the first to go. */
    private String invalid(VariantReview review) {
        long errors = review.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count()
                + review.suppressed();
        return Words.say(errors == 1 ? "invalid.one" : "invalid", Map.of("count", errors), language);
    }

    private void judgement(FidelityReport fidelity) {
        lines.heading(Words.say("judgement", language) + ": " + lights.of(fidelity.overall()));
        lines.paragraph(Words.overall(fidelity, language));
        fidelity.ofOrganisations()
                .ifPresent(light -> lines.paragraph(
                        Words.say("overall.organisation", Map.of("light", lights.of(light)), language)));
    }

    private String next(VariantReview review) {
        return Words.say("next", Map.of("next", Words.say("next." + todo(review), language)), language);
    }

    /** The heaviest thing that there is to do. */
    private static String todo(VariantReview review) {
        if (!review.isValid()) {
            return review.validity() == Validity.UNREAD ? "unread" : "invalid";
        }
        Light overall = review.fidelity().map(FidelityReport::overall).orElse(Light.GREY);
        Light own = review.fidelity().flatMap(FidelityReport::ofOrganisations).orElse(Light.GREY);
        for (Light light : List.of(Light.RED, Light.YELLOW)) {
            if (overall == light) {
                return light.name();
            }
            if (own == light) {
                return Basis.ORGANISATION.name();
            }
        }
        if (review.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
            return Severity.WARNING.name();
        }
        return (review.notJudgedHere().isEmpty() ? Light.GREEN : Light.GREY).name();
    }

    private void findings(VariantReview review) {
        if (review.findings().isEmpty()) {
            lines.heading(Words.say("findings.none", language));
            return;
        }
        lines.heading(Words.say("findings", Map.of("count", review.findings().size()), language));
        review.findings().forEach(this::finding);
        if (review.suppressed() > 0) {
            lines.heading(Words.say("suppressed", Map.of("count", review.suppressed()), language));
        }
    }

    private void finding(Finding finding) {
        String about = finding.address().map(address -> "  " + address).orElse("");
        lines.item(place(finding.location()) + "  " + lights.of(finding) + "  [" + finding.rule() + "]" + about);
        lines.indented(finding.message().in(language));
        finding.actual().filter(actual -> !isTold(actual, finding)).ifPresent(actual -> label("label.actual", actual));
        Words.basis(finding, language).ifPresent(basis -> label("label.basis", basis));
        if (!finding.citations().isEmpty()) {
            lines.labelled(Words.say("label.citation", language), Citations.lines(finding.citations(), language));
        }
        finding.hint().ifPresent(hint -> label("label.hint", hint.in(language)));
    }

    /** A judgement says what is there in its sentence; of other findings those whose sentence has it word for word. */
    private boolean isTold(String actual, Finding finding) {
        Pattern whole = Pattern.compile("(?<![\\w.])" + Pattern.quote(actual) + "(?!\\w|\\.\\w)");
        return finding.light().isPresent()
                || whole.matcher(finding.message().in(language)).find();
    }

    private void label(String key, String text) {
        lines.labelled(Words.say(key, language), List.of(text));
    }

    private String place(Location location) {
        return location.position()
                .map(position ->
                        Words.say("place", Map.of("line", position.line(), "column", position.column()), language))
                .orElse(Words.say("place.none", language));
    }

    private void besides(VariantReview review, FidelityReport fidelity) {
        List<Finding> here = review.notJudgedHere();
        if (!here.isEmpty()) {
            lines.heading(Words.say("not-judged.document", Map.of("count", here.size()), language));
            here.forEach(finding -> lines.bullet(
                    place(finding.location()) + ": " + finding.message().in(language)));
        }
        lines.heading(Words.say("not-judged.always", language));
        lines.indented(review.neverJudged().stream()
                .map(finding -> finding.message().in(language))
                .collect(Collectors.joining(" ")));
        if (includePass) {
            kept("passed", fidelity, false);
            kept("passed.organisation", fidelity, true);
        }
    }

    private void kept(String heading, FidelityReport fidelity, boolean ofOrganisations) {
        List<FidelityRule> rules = fidelity.kept().stream()
                .filter(rule -> rule.isOfAnOrganisation() == ofOrganisations)
                .toList();
        if (!rules.isEmpty()) {
            lines.heading(Words.say(heading, Map.of("count", rules.size()), language));
            rules.forEach(rule -> lines.bullet(rule.holds().orElseThrow().in(language)));
        }
    }
}

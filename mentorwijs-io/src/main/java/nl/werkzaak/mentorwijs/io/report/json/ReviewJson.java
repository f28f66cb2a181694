package nl.werkzaak.mentorwijs.io.report.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AspectResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.DimensionResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A review as JSON: what is absent is left out. */
final class ReviewJson {

    private final Locale language;
    private final boolean includePass;
    private final Optional<Crosswalk> framework;
    private final boolean evidence;

    ReviewJson(ReportOptions options) {
        this.language = options.language();
        this.includePass = options.includePass();
        this.framework = options.framework();
        this.evidence = options.evidence();
    }

    void add(Review review, ObjectNode document) {
        document.put("file", review.document());
        document.put("valid", review.isValid());
        review.variant().ifPresent(variant -> {
            document.put("id", variant.getId().value());
            document.put("version", variant.getVersion().toString());
        });
        review.fidelity().ifPresent(fidelity -> {
            document.put("overall", fidelity.overall().name());
            ObjectNode byBasis = document.putObject("overallByBasis");
            fidelity.overallByBasis().forEach((basis, light) -> byBasis.put(basis.name(), light.name()));
            document.put("overallStatement", ReportMessages.overall(fidelity, language));
        });
        ArrayNode findings = document.putArray("findings");
        review.findings().forEach(finding -> add(finding, review, findings.addObject()));
        if (review.suppressed() > 0) {
            document.put("findingsNotShown", review.suppressed());
        }
        review.acceptances().ifPresent(acceptances -> add(acceptances, document.putObject("acceptances")));
        review.fidelity().ifPresent(fidelity -> {
            ArrayNode dimensions = document.putArray("fidelity");
            fidelity.dimensions().forEach(dimension -> add(dimension, dimensions.addObject()));
            AdaptationJson.add(review.adaptations(), document.putArray("adaptations"));
            ArrayNode notJudged = document.putArray("notJudged");
            review.notJudged().forEach(finding -> add(finding, review, notJudged.addObject()));
            if (evidence) {
                review.training()
                        .map(EvidenceReview::of)
                        .ifPresent(found -> CarryOverJson.add(found, document.putObject("evidence"), language));
            }
            if (includePass) {
                addKept(fidelity, document.putArray("passed"));
            }
        });
        framework
                .flatMap(review::completeness)
                .ifPresent(answers -> CompletenessJson.add(answers, document.putObject("completeness")));
    }

    private void add(AcceptanceReview acceptances, ObjectNode node) {
        node.put("file", acceptances.document());
        node.put("date", acceptances.day().toString());
        node.put("accepted", acceptances.accepted().size());
        ArrayNode findings = node.putArray("findings");
        acceptances.findings().forEach(finding -> add(finding, findings.addObject()));
        if (acceptances.suppressed() > 0) {
            node.put("findingsNotShown", acceptances.suppressed());
        }
    }

    private void add(Finding finding, Review review, ObjectNode node) {
        add(finding, node);
        review.acceptanceOf(finding)
                .ifPresent(acceptance -> node.putObject("accepted")
                        .put("until", acceptance.getUntil().toString())
                        .put("by", acceptance.getAcceptedBy().name())
                        .put("reason", acceptance.getReason().in(language)));
    }

    private void add(Finding finding, ObjectNode node) {
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().name());
        node.put("kind", finding.kind().name());
        finding.light().ifPresent(light -> node.put("light", light.name()));
        finding.basis().ifPresent(basis -> node.put("basis", basis.name()));
        node.put("pointer", finding.location().pointer());
        finding.location().sheet().ifPresent(sheet -> node.put("sheet", sheet.name()));
        finding.location().cell().ifPresent(cell -> node.put("cell", cell));
        finding.location().position().ifPresent(position -> {
            node.put("line", position.line());
            node.put("column", position.column());
        });
        finding.address().ifPresent(address -> node.put("address", address.value()));
        node.put("message", finding.message().in(language));
        ReportMessages.basis(finding, language).ifPresent(basis -> node.put("basisStatement", basis));
        finding.actual().ifPresent(actual -> node.put("actual", actual));
        finding.canonical().ifPresent(canonical -> node.put("canonical", canonical.in(language)));
        finding.hint().ifPresent(hint -> node.put("hint", hint.in(language)));
        add(finding.citations(), node);
        if (!finding.literature().isEmpty()) {
            ArrayNode literature = node.putArray("literature");
            finding.literature().forEach(literature::add);
        }
    }

    private static void add(List<Citation> citations, ObjectNode node) {
        if (citations.isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray("citations");
        for (Citation citation : citations) {
            list.addObject()
                    .put("source", citation.getSource().value())
                    .put("line", citation.getLine())
                    .put("phrase", citation.getPhrase());
        }
    }

    private void add(DimensionResult dimension, ObjectNode node) {
        node.put("dimension", dimension.dimension().name());
        addMeasures(dimension.lead(), node);
        node.put("light", dimension.light().name());
        node.put("basis", dimension.basis().name());
        add(dimension.lead().citations(), node);
        ArrayNode aspects = node.putArray("aspects");
        for (AspectResult aspect : dimension.aspects()) {
            ObjectNode entry = aspects.addObject();
            entry.put("aspect", aspect.aspect().name());
            addMeasures(aspect, entry);
            entry.put("light", aspect.light().name());
            entry.put("basis", aspect.basis().name());
            add(aspect.citations(), entry);
        }
    }

    private static void addMeasures(AspectResult aspect, ObjectNode node) {
        node.put("canonical", aspect.canonical().value());
        node.put("variant", aspect.variant().value());
        aspect.ratio()
                .map(BigDecimal::stripTrailingZeros)
                .ifPresent(ratio -> node.put("ratio", withoutExponent(ratio)));
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private void addKept(FidelityReport fidelity, ArrayNode passed) {
        for (FidelityRule rule : fidelity.kept()) {
            ObjectNode node = passed.addObject();
            node.put("rule", rule.id());
            node.put("light", Light.GREEN.name());
            node.put("message", rule.holds().orElseThrow().in(language));
            add(rule.citations(), node);
        }
    }
}

package nl.werkzaak.mentorwijs.io.report.json;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A document; of one that is not valid only what is wrong with it.
 *
 * @param file  the name of the document; in a file of many, with its line
 * @param valid  whether it is valid
 * @param id  the id of the variant
 * @param version  the version of the variant
 * @param overall  the worst light
 * @param overallByBasis  the worst light for each thing that judgements rest on
 * @param overallStatement  how the overall light came about, as a sentence
 * @param findings  what is said of it, by place, then by rule
 * @param findingsNotShown  how many findings there are beyond the limit
 * @param acceptances  what came of the file beside the document
 * @param fidelity  the dimensions of fidelity
 * @param adaptations  the records of what is adapted
 * @param notJudged  what no source decides
 * @param evidence  whether what was measured later carries over
 * @param passed  the rules that gave no finding
 * @param completeness  how much of a framework the variant answers
 */
record ReportedDocument(
        String file,
        boolean valid,
        Optional<Id> id,
        Optional<Version> version,
        Optional<Light> overall,
        Optional<Map<Basis, Light>> overallByBasis,
        Optional<String> overallStatement,
        List<ReportedFinding> findings,
        Optional<@Positive Integer> findingsNotShown,
        Optional<ReportedAcceptances> acceptances,
        Optional<List<ReportedDimension>> fidelity,
        Optional<List<ReportedAdaptation>> adaptations,
        Optional<List<ReportedFinding>> notJudged,
        Optional<ReportedEvidence> evidence,
        Optional<List<ReportedRule>> passed,
        Optional<ReportedCompleteness> completeness) {

    static ReportedDocument of(Review review, ReportOptions options) {
        Locale language = options.language();
        Optional<FidelityReport> fidelity = review.fidelity();
        return new ReportedDocument(
                review.document(),
                review.isValid(),
                review.variant().map(TrainingVariant::getId),
                review.variant().map(TrainingVariant::getVersion),
                fidelity.map(FidelityReport::overall),
                fidelity.map(FidelityReport::overallByBasis),
                fidelity.map(judged -> ReportMessages.overall(judged, language)),
                findings(review.findings(), review, language),
                Optional.of(review.suppressed()).filter(count -> count > 0),
                review.acceptances().map(acceptances -> ReportedAcceptances.of(acceptances, language)),
                fidelity.map(judged ->
                        judged.dimensions().stream().map(ReportedDimension::of).toList()),
                fidelity.map(judged -> review.adaptations().stream()
                        .map(ReportedAdaptation::of)
                        .toList()),
                fidelity.map(judged -> findings(review.notJudged(), review, language)),
                fidelity.filter(judged -> options.evidence())
                        .flatMap(judged -> EvidenceReview.of(review))
                        .map(evidence -> ReportedEvidence.of(evidence, language)),
                fidelity.filter(judged -> options.includePass())
                        .map(judged -> judged.kept().stream()
                                .map(rule -> ReportedRule.of(rule, language))
                                .toList()),
                options.framework().flatMap(review::completeness).map(ReportedCompleteness::of));
    }

    private static List<ReportedFinding> findings(List<Finding> findings, Review review, Locale language) {
        return findings.stream()
                .map(finding -> ReportedFinding.of(finding, review.acceptanceOf(finding), language))
                .toList();
    }
}

package nl.werkzaak.mentorwijs.io.report.json;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.training.Section;

/**
 * Whether what was measured later carries over.
 *
 * @param readIn  the month in which it was read
 * @param statement  what it is, as a sentence
 * @param measurements  what was measured
 * @param differingSections  the sections in which the training differs from the canonical one
 */
record ReportedEvidence(
        YearMonth readIn, String statement, List<ReportedMeasurement> measurements, List<Section> differingSections) {

    static ReportedEvidence of(EvidenceReview evidence, Locale language) {
        return new ReportedEvidence(
                evidence.layer().getReadIn(),
                ReportMessages.say("carry-over.layer", language),
                evidence.measurements().stream()
                        .map(measurement -> ReportedMeasurement.of(measurement, evidence, language))
                        .toList(),
                evidence.differing());
    }
}

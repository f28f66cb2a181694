package nl.werkzaak.mentorwijs.io.report.json;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.evidence.CarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;

/**
 * Something that was measured later, beside the training.
 *
 * @param id  the id of the measurement
 * @param outcome  whether the training keeps its conditions
 * @param message  what was found
 * @param source  the publication with the place in it
 * @param address  where the publication is found on the web
 * @param conditions  the conditions that the measurement states
 */
record ReportedMeasurement(
        String id,
        CarryOver outcome,
        String message,
        String source,
        String address,
        List<ReportedCondition> conditions) {

    static ReportedMeasurement of(EvidenceCarryOver measurement, EvidenceReview evidence, Locale language) {
        return new ReportedMeasurement(
                measurement.item().key(),
                measurement.outcome(),
                ShownText.of(measurement.item().getText(), language).toString(),
                EvidenceReview.source(measurement.item()),
                evidence.addressOf(measurement.item()),
                measurement.conditions().stream()
                        .map(compared -> ReportedCondition.of(compared, measurement, language))
                        .toList());
    }
}

package nl.werkzaak.mentorwijs.io.report.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.evidence.CarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.ComparedCondition;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuredCondition;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuringConditions;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A condition under which something was measured.
 *
 * @param condition  the condition
 * @param outcome  whether the training keeps it
 * @param measured  what was measured: a number, a text, or both ends of a range
 * @param here  what the training has
 */
record ReportedCondition(
        MeasuredCondition condition, CarryOver outcome, Optional<Object> measured, Optional<Object> here) {

    static ReportedCondition of(ComparedCondition compared, EvidenceCarryOver measurement, Locale language) {
        MeasuringConditions measured = measurement.item().getConditions().orElseThrow();
        return new ReportedCondition(
                compared.condition(),
                compared.outcome(),
                valueOf(compared.condition(), measured, language),
                valueOf(compared.condition(), measurement.training()));
    }

    private static Optional<Object> valueOf(
            MeasuredCondition condition, MeasuringConditions measured, Locale language) {
        return switch (condition) {
            case SESSIONS -> measured.getSessions().map(Object.class::cast);
            case TRAINERS -> measured.getTrainers().map(Object.class::cast);
            case GROUP_SIZE -> measured.getGroupSize().map(Object.class::cast);
            case SETTING ->
                measured.getSetting().map(text -> ShownText.of(text, language).toString());
            case DELIVERY_MODE -> {
                Map<DeliveryMode, Integer> modes = new LinkedHashMap<>();
                measured.getOnSite().ifPresent(number -> modes.put(DeliveryMode.ON_SITE, number));
                measured.getOnline().ifPresent(number -> modes.put(DeliveryMode.ONLINE, number));
                yield Optional.of(modes);
            }
        };
    }

    /** Of the size of groups and the number of trainers a document says nothing. */
    private static Optional<Object> valueOf(MeasuredCondition condition, Training training) {
        return switch (condition) {
            case SESSIONS -> Optional.of(training.getSessions().size());
            case DELIVERY_MODE -> training.getSetting().getDeliveryMode().map(Object.class::cast);
            case SETTING -> Optional.of(training.getSetting().getWorkplace());
            case GROUP_SIZE, TRAINERS -> Optional.empty();
        };
    }
}

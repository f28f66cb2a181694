package nl.werkzaak.mentorwijs.catalogue.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * One condition of a measurement beside a training.
 *
 * @param condition  the condition, which the measurement states; not null
 * @param outcome  what the training does with it, not null
 */
public record ComparedCondition(MeasuredCondition condition, CarryOver outcome) {

    /** Compares a condition, empty if the measurement does not state it. */
    static Optional<ComparedCondition> of(
            MeasuredCondition condition, MeasuringConditions measured, Training training) {
        Optional<CarryOver> outcome = switch (condition) {
            case SESSIONS ->
                measured.getSessions()
                        .map(number -> number == training.getSessions().size())
                        .map(ComparedCondition::keptIf);
            case DELIVERY_MODE -> deliveryMode(measured, training);
            case GROUP_SIZE -> measured.getGroupSize().map(size -> CarryOver.NOT_COMPARABLE);
            case TRAINERS -> measured.getTrainers().map(number -> CarryOver.NOT_COMPARABLE);
            case SETTING -> measured.getSetting().map(text -> CarryOver.NOT_COMPARABLE);
        };
        return outcome.map(found -> new ComparedCondition(condition, found));
    }

    private static Optional<CarryOver> deliveryMode(MeasuringConditions measured, Training training) {
        if (measured.getOnSite().isEmpty() && measured.getOnline().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(training.getSetting()
                .getDeliveryMode()
                .map(mode -> deliveryMode(mode, measured))
                .orElse(CarryOver.NOT_COMPARABLE));
    }

    /** A mode that is not counted was not measured only where the counted ones are all trainings. */
    private static CarryOver deliveryMode(DeliveryMode mode, MeasuringConditions measured) {
        boolean isCounted = switch (mode) {
            case ON_SITE -> measured.getOnSite().isPresent();
            case ONLINE -> measured.getOnline().isPresent();
            case MIXED -> false;
        };
        int counted = Stream.of(measured.getOnSite(), measured.getOnline())
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .sum();
        boolean areAll = measured.getTrainings().equals(Optional.of(counted));
        return isCounted || areAll ? keptIf(isCounted) : CarryOver.NOT_COMPARABLE;
    }

    private static CarryOver keptIf(boolean same) {
        return same ? CarryOver.KEPT : CarryOver.CHANGED;
    }
}

package nl.werkzaak.mentorwijs.catalogue.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A measurement of the evidence layer beside a training: whether the training is given under the conditions under which
 * was measured. It says nothing of what would be found with this training, and is no judgement.
 *
 * @param item  what was measured, with its conditions; not null
 * @param training  the training that is held beside it, not null
 * @param conditions  the conditions that the measurement states, in the order of {@link MeasuredCondition}; not null
 */
public record EvidenceCarryOver(EvidenceItem item, Training training, List<ComparedCondition> conditions) {

    /** Copies what could change. */
    public EvidenceCarryOver {
        conditions = List.copyOf(conditions);
    }

    /**
     * Holds every measurement of a layer beside a training. What was only published, announced or designed was not
     * measured and is not in it.
     *
     * @param layer  the layer, not null
     * @param training  the training, not null
     * @return a comparison for each measurement, in the order of the layer; not null
     */
    public static List<EvidenceCarryOver> of(EvidenceLayer layer, Training training) {
        return layer.getItems().stream()
                .filter(item -> item.getKind().isMeasured())
                .map(item -> new EvidenceCarryOver(
                        item,
                        training,
                        item.getConditions().stream()
                                .flatMap(measured -> compare(measured, training))
                                .toList()))
                .toList();
    }

    private static Stream<ComparedCondition> compare(MeasuringConditions measured, Training training) {
        return Arrays.stream(MeasuredCondition.values())
                .map(condition -> ComparedCondition.of(condition, measured, training))
                .flatMap(Optional::stream);
    }

    /**
     * What the training does with the conditions together: it changes them if it changes one, keeps them if it keeps one
     * and changes none, and otherwise they cannot be compared.
     *
     * @return the outcome, not null
     */
    public CarryOver outcome() {
        return Stream.of(CarryOver.CHANGED, CarryOver.KEPT)
                .filter(outcome -> conditions.stream().anyMatch(condition -> condition.outcome() == outcome))
                .findFirst()
                .orElse(CarryOver.NOT_COMPARABLE);
    }
}

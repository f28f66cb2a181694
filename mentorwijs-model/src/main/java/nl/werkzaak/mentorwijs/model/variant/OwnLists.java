package nl.werkzaak.mentorwijs.model.variant;

import java.util.List;
import nl.werkzaak.mentorwijs.model.training.Section;

/** Copies the lists of a variant's sections, which the generated builder keeps as they were given. */
final class OwnLists {

    private OwnLists() {}

    /**
     * Whether nobody else can change the lists of a variant.
     *
     * @param variant  the variant, not null
     * @return true if all its lists are immutable
     */
    static boolean areIn(TrainingVariant variant) {
        for (Section section : Section.values()) {
            if (variant.section(section).orElse(null) instanceof List<?> list && List.copyOf(list) != list) {
                return false;
            }
        }
        return true;
    }

    /**
     * A builder of the same variant with lists of its own.
     *
     * @param variant  the variant, not null
     * @return the builder, not null
     * @throws NullPointerException if a list has a null in it
     */
    static TrainingVariant.Builder givenTo(TrainingVariant variant) {
        return TrainingVariant.builder()
                .from(variant)
                .supervisorRoles(variant.getSupervisorRoles().map(List::copyOf))
                .targetGroups(variant.getTargetGroups().map(List::copyOf))
                .learningGoals(variant.getLearningGoals().map(List::copyOf))
                .activeComponents(variant.getActiveComponents().map(List::copyOf))
                .outcomes(variant.getOutcomes().map(List::copyOf))
                .sessions(variant.getSessions().map(List::copyOf))
                .homework(variant.getHomework().map(List::copyOf))
                .trainerProfiles(variant.getTrainerProfiles().map(List::copyOf))
                .trainerRequirements(variant.getTrainerRequirements().map(List::copyOf))
                .deliveryChannels(variant.getDeliveryChannels().map(List::copyOf))
                .effort(variant.getEffort().map(List::copyOf))
                .indications(variant.getIndications().map(List::copyOf));
    }
}

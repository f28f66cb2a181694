package nl.werkzaak.mentorwijs.io;

import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** A training written out in full as a document of its own, with nothing left to another training. */
public final class WholeTraining {

    private WholeTraining() {}

    /**
     * The document of a training.
     *
     * @param training  the training, not null
     * @return a variant of no other training, with every section; not null
     */
    public static TrainingVariant asVariant(Training training) {
        return TrainingVariant.builder()
                .id(training.getId())
                .version(training.getVersion())
                .name(training.getName())
                .organisation(training.getOrganisation())
                .definition(training.getDefinition())
                .goal(training.getGoal())
                .setting(training.getSetting())
                .supervisorRoles(training.getSupervisorRoles())
                .targetGroups(training.getTargetGroups())
                .learningGoals(training.getLearningGoals())
                .activeComponents(training.getActiveComponents())
                .outcomes(training.getOutcomes())
                .sessions(training.getSessions())
                .homework(training.getHomework())
                .trainerProfiles(training.getTrainerProfiles())
                .trainerRequirements(training.getTrainerRequirements())
                .deliveryChannels(training.getDeliveryChannels())
                .effort(training.getEffort())
                .indications(training.getIndications())
                .build();
    }
}

package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Derives from a whole training the smallest variant that comes to it: only the sections that differ, with a record of
 * each adaptation whose reason is still to be given. The reverse of {@link VariantResolver}. Instances are immutable and
 * safe to share.
 */
public final class VariantDerivation {

    private static final VariantDerivation STANDARD =
            new VariantDerivation(MentorwijsCatalogue.canonical().getTraining());

    private final Training parent;

    private VariantDerivation(Training parent) {
        this.parent = parent;
    }

    /**
     * The derivation of variants of the canonical training.
     *
     * @return the derivation, not null
     */
    public static VariantDerivation standard() {
        return STANDARD;
    }

    /**
     * A derivation of variants of a training.
     *
     * @param training  the training, not null
     * @return the derivation, not null
     */
    public static VariantDerivation of(Training training) {
        return new VariantDerivation(training);
    }

    /**
     * The smallest variant that comes to a training, with one record for each adapted section and nature.
     *
     * @param training  the training, with the identity that the variant is to have, not null
     * @return the variant, not null
     */
    public TrainingVariant derive(Training training) {
        return derive(training, List.of());
    }

    /**
     * The smallest variant that comes to a training, with the records that exist already. A section that has a record
     * gets no other; a record of a section that does not differ is left out.
     *
     * @param training  the training, with the identity that the variant is to have, not null
     * @param known  the records, at most one for each section and nature, not null
     * @return the variant, not null
     * @throws jakarta.validation.ConstraintViolationException if two records are of one section and nature
     */
    public TrainingVariant derive(Training training, List<Change> known) {
        TrainingComparison comparison = TrainingComparison.of(parent, training);
        return TrainingVariant.builder()
                .variantOf(TrainingReference.of(parent.getId(), parent.getVersion()))
                .id(training.getId())
                .version(training.getVersion())
                .organisation(training.getOrganisation())
                .name(given(comparison, Section.NAME, training.getName()))
                .definition(given(comparison, Section.DEFINITION, training.getDefinition()))
                .goal(given(comparison, Section.GOAL, training.getGoal()))
                .setting(given(comparison, Section.SETTING, training.getSetting()))
                .supervisorRoles(given(comparison, Section.SUPERVISOR_ROLES, training.getSupervisorRoles()))
                .targetGroups(given(comparison, Section.TARGET_GROUPS, training.getTargetGroups()))
                .learningGoals(given(comparison, Section.LEARNING_GOALS, training.getLearningGoals()))
                .activeComponents(given(comparison, Section.ACTIVE_COMPONENTS, training.getActiveComponents()))
                .outcomes(given(comparison, Section.OUTCOMES, training.getOutcomes()))
                .sessions(given(comparison, Section.SESSIONS, training.getSessions()))
                .homework(given(comparison, Section.HOMEWORK, training.getHomework()))
                .trainerProfiles(given(comparison, Section.TRAINER_PROFILES, training.getTrainerProfiles()))
                .trainerRequirements(given(comparison, Section.TRAINER_REQUIREMENTS, training.getTrainerRequirements()))
                .deliveryChannels(given(comparison, Section.DELIVERY_CHANNELS, training.getDeliveryChannels()))
                .effort(effort(comparison))
                .indications(given(comparison, Section.INDICATIONS, training.getIndications()))
                .changes(changes(comparison, known))
                .build();
    }

    private static <T> Optional<T> given(TrainingComparison comparison, Section section, T value) {
        return comparison.section(section).differs() ? Optional.of(value) : Optional.empty();
    }

    /** The effort is left out where a resolver comes to the very same. */
    private Optional<List<EffortFigure>> effort(TrainingComparison comparison) {
        Training training = comparison.after();
        Optional<List<Session>> sessions = given(comparison, Section.SESSIONS, training.getSessions());
        return Optional.of(training.getEffort())
                .filter(effort -> !effort.equals(DerivedEffort.of(parent.getEffort(), sessions)));
    }

    private static List<Change> changes(TrainingComparison comparison, List<Change> known) {
        List<Change> changes = new ArrayList<>();
        for (SectionComparison section : comparison.sections()) {
            Adaptation.of(section).ifPresent(adaptation -> changes.addAll(changes(adaptation, known)));
        }
        return changes;
    }

    private static List<Change> changes(Adaptation adaptation, List<Change> known) {
        Section section = adaptation.section();
        List<Change> records =
                known.stream().filter(change -> change.getSection() == section).toList();
        if (!records.isEmpty() || section == Section.NAME) {
            return records;
        }
        return adaptation.natures().stream()
                .map(nature -> Change.builder().section(section).nature(nature).build())
                .toList();
    }
}

package nl.werkzaak.mentorwijs.model.variant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A section as a property of variants and of the trainings that they become: the one table of all sections. Whatever
 * treats sections alike goes by it.
 *
 * @param <T>  the type of the section's value
 */
public final class SectionProperty<T> {

    private static final List<SectionProperty<?>> ALL = List.of(
            of(Section.NAME, Training.Builder::name, TrainingVariant::getName, TrainingVariant.Builder::name),
            of(
                    Section.DEFINITION,
                    Training.Builder::definition,
                    TrainingVariant::getDefinition,
                    TrainingVariant.Builder::definition),
            of(Section.GOAL, Training.Builder::goal, TrainingVariant::getGoal, TrainingVariant.Builder::goal),
            of(
                    Section.SETTING,
                    Training.Builder::setting,
                    TrainingVariant::getSetting,
                    TrainingVariant.Builder::setting),
            of(
                    Section.SUPERVISOR_ROLES,
                    Training.Builder::supervisorRoles,
                    TrainingVariant::getSupervisorRoles,
                    TrainingVariant.Builder::supervisorRoles),
            of(
                    Section.TARGET_GROUPS,
                    Training.Builder::targetGroups,
                    TrainingVariant::getTargetGroups,
                    TrainingVariant.Builder::targetGroups),
            of(
                    Section.LEARNING_GOALS,
                    Training.Builder::learningGoals,
                    TrainingVariant::getLearningGoals,
                    TrainingVariant.Builder::learningGoals),
            of(
                    Section.ACTIVE_COMPONENTS,
                    Training.Builder::activeComponents,
                    TrainingVariant::getActiveComponents,
                    TrainingVariant.Builder::activeComponents),
            of(
                    Section.OUTCOMES,
                    Training.Builder::outcomes,
                    TrainingVariant::getOutcomes,
                    TrainingVariant.Builder::outcomes),
            of(
                    Section.SESSIONS,
                    Training.Builder::sessions,
                    TrainingVariant::getSessions,
                    TrainingVariant.Builder::sessions),
            of(
                    Section.HOMEWORK,
                    Training.Builder::homework,
                    TrainingVariant::getHomework,
                    TrainingVariant.Builder::homework),
            of(
                    Section.TRAINER_PROFILES,
                    Training.Builder::trainerProfiles,
                    TrainingVariant::getTrainerProfiles,
                    TrainingVariant.Builder::trainerProfiles),
            of(
                    Section.TRAINER_REQUIREMENTS,
                    Training.Builder::trainerRequirements,
                    TrainingVariant::getTrainerRequirements,
                    TrainingVariant.Builder::trainerRequirements),
            of(
                    Section.DELIVERY_CHANNELS,
                    Training.Builder::deliveryChannels,
                    TrainingVariant::getDeliveryChannels,
                    TrainingVariant.Builder::deliveryChannels),
            of(Section.EFFORT, Training.Builder::effort, TrainingVariant::getEffort, TrainingVariant.Builder::effort),
            of(
                    Section.INDICATIONS,
                    Training.Builder::indications,
                    TrainingVariant::getIndications,
                    TrainingVariant.Builder::indications));

    private static final Map<Section, SectionProperty<?>> BY_SECTION = bySection();

    private final Section section;
    private final BiConsumer<Training.Builder, T> toTraining;
    private final Function<TrainingVariant, Optional<T>> ofVariant;
    private final BiConsumer<TrainingVariant.Builder, Optional<T>> toVariant;

    private SectionProperty(
            Section section,
            BiConsumer<Training.Builder, T> toTraining,
            Function<TrainingVariant, Optional<T>> ofVariant,
            BiConsumer<TrainingVariant.Builder, Optional<T>> toVariant) {
        this.section = section;
        this.toTraining = toTraining;
        this.ofVariant = ofVariant;
        this.toVariant = toVariant;
    }

    private static <T> SectionProperty<T> of(
            Section section,
            BiConsumer<Training.Builder, T> toTraining,
            Function<TrainingVariant, Optional<T>> ofVariant,
            BiConsumer<TrainingVariant.Builder, Optional<T>> toVariant) {
        return new SectionProperty<>(section, toTraining, ofVariant, toVariant);
    }

    private static Map<Section, SectionProperty<?>> bySection() {
        Map<Section, SectionProperty<?>> bySection = new EnumMap<>(Section.class);
        ALL.forEach(property -> bySection.put(property.section, property));
        return bySection;
    }

    /**
     * The properties of all sections, in their order.
     *
     * @return the properties, not null
     */
    public static Stream<SectionProperty<?>> all() {
        return ALL.stream();
    }

    /**
     * The property of a section.
     *
     * @param section  the section, not null
     * @return the property, not null
     */
    public static SectionProperty<?> of(Section section) {
        return Objects.requireNonNull(BY_SECTION.get(section));
    }

    /**
     * The section.
     *
     * @return the section, not null
     */
    public Section section() {
        return section;
    }

    /**
     * What a variant gives as this section.
     *
     * @param variant  the variant, not null
     * @return the value, empty if the variant leaves the section out
     */
    public Optional<T> in(TrainingVariant variant) {
        return ofVariant.apply(variant);
    }

    /**
     * Gives a variant the section of a training.
     *
     * @param training  has the section, not null
     * @param builder  builds the variant, not null
     */
    public void copy(Training training, TrainingVariant.Builder builder) {
        toVariant.accept(builder, Optional.of(in(training)));
    }

    /**
     * Gives a training the section of a variant, or that of the training of which it is a variant.
     *
     * @param variant  gives the section or leaves it out, not null
     * @param parent  has the section if the variant leaves it out, not null
     * @param builder  builds the training, not null
     */
    public void complete(TrainingVariant variant, Training parent, Training.Builder builder) {
        toTraining.accept(builder, in(variant).orElseGet(() -> in(parent)));
    }

    /** The type of a section's value is the same in trainings and in variants: a test holds it. */
    @SuppressWarnings("unchecked")
    private T in(Training training) {
        return (T) section.in(training);
    }

    /** Whether a variant shares the list of the section with whoever built it, so that the list could still change. */
    boolean isShared(TrainingVariant variant) {
        return in(variant).orElse(null) instanceof List<?> list && List.copyOf(list) != list;
    }

    /** Gives a variant a list of the section that nobody else holds. */
    @SuppressWarnings("unchecked")
    void copyList(TrainingVariant variant, TrainingVariant.Builder builder) {
        toVariant.accept(
                builder, in(variant).map(value -> value instanceof List<?> list ? (T) List.copyOf(list) : value));
    }
}

package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Works out what a variant comes to: each section that it gives, and the canonical one for each that it leaves out.
 *
 * <p>When the sessions are given and the effort is not, the contact time of a participant follows from the sessions.
 * Instances are immutable and safe to share.
 */
public final class VariantResolver {

    private static final VariantResolver STANDARD =
            new VariantResolver(MentorwijsCatalogue.canonical().getTraining());

    private final Training canonical;

    private VariantResolver(Training canonical) {
        this.canonical = canonical;
    }

    /**
     * The resolver for variants of the canonical training.
     *
     * @return the resolver, not null
     */
    public static VariantResolver standard() {
        return STANDARD;
    }

    /**
     * A resolver for variants of a training.
     *
     * @param training  the training, not null
     * @return the resolver, not null
     */
    public static VariantResolver of(Training training) {
        return new VariantResolver(training);
    }

    /**
     * What a variant comes to.
     *
     * @param variant  the variant, not null
     * @return the whole training, or why there is none, not null
     */
    public Resolution resolve(TrainingVariant variant) {
        boolean known = variant.getVariantOf()
                .map(parent -> parent.id().equals(canonical.getId()))
                .orElse(true);
        if (!known) {
            return unknownParent(variant);
        }
        List<Violation> disagreements = disagreements(variant);
        if (!disagreements.isEmpty()) {
            return new Resolution(
                    variant,
                    Optional.empty(),
                    Map.of(),
                    disagreements.stream().map(VariantRules::disagreement).toList());
        }
        Training training = merge(variant);
        return new Resolution(
                variant,
                Optional.of(training),
                origins(variant),
                ChangeRecords.findings(variant, TrainingComparison.of(canonical, training)));
    }

    /**
     * Where the sections that a variant gives do not agree with the canonical ones that it leaves out.
     *
     * @param variant  the variant, not null
     * @return the violations with the path from the training, not null
     */
    public List<Violation> disagreements(TrainingVariant variant) {
        return variant.outline().completedBy(canonical.outline()).disagreements();
    }

    private Resolution unknownParent(TrainingVariant variant) {
        Map<String, Object> arguments =
                Map.of("id", variant.getVariantOf().orElseThrow().id(), "known", canonical.getId());
        return new Resolution(
                variant,
                Optional.empty(),
                Map.of(),
                List.of(VariantRules.finding("variant.parent.unknown", Severity.ERROR, "/variantOf/id", arguments)
                        .build()));
    }

    private Training merge(TrainingVariant variant) {
        return Training.builder()
                .id(variant.getId())
                .version(variant.getVersion())
                .organisation(variant.getOrganisation())
                .name(variant.getName().orElse(canonical.getName()))
                .definition(variant.getDefinition().orElse(canonical.getDefinition()))
                .goal(variant.getGoal().orElse(canonical.getGoal()))
                .setting(variant.getSetting().orElse(canonical.getSetting()))
                .supervisorRoles(variant.getSupervisorRoles().orElse(canonical.getSupervisorRoles()))
                .targetGroups(variant.getTargetGroups().orElse(canonical.getTargetGroups()))
                .learningGoals(variant.getLearningGoals().orElse(canonical.getLearningGoals()))
                .activeComponents(variant.getActiveComponents().orElse(canonical.getActiveComponents()))
                .outcomes(variant.getOutcomes().orElse(canonical.getOutcomes()))
                .sessions(variant.getSessions().orElse(canonical.getSessions()))
                .homework(variant.getHomework().orElse(canonical.getHomework()))
                .trainerProfiles(variant.getTrainerProfiles().orElse(canonical.getTrainerProfiles()))
                .trainerRequirements(variant.getTrainerRequirements().orElse(canonical.getTrainerRequirements()))
                .deliveryChannels(variant.getDeliveryChannels().orElse(canonical.getDeliveryChannels()))
                .effort(effort(variant))
                .indications(variant.getIndications().orElse(canonical.getIndications()))
                .build();
    }

    private List<EffortFigure> effort(TrainingVariant variant) {
        return variant.getEffort().orElseGet(() -> DerivedEffort.of(canonical.getEffort(), variant.getSessions()));
    }

    private Map<Section, Origin> origins(TrainingVariant variant) {
        Map<Section, Origin> origins = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            origins.put(section, variant.section(section).isPresent() ? Origin.VARIANT : Origin.CANONICAL);
        }
        if (variant.getEffort().isEmpty() && !effort(variant).equals(canonical.getEffort())) {
            origins.put(Section.EFFORT, Origin.DERIVED);
        }
        return origins;
    }
}

package nl.werkzaak.mentorwijs.model.variant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ConsecutiveNumbers;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.BothLayers;
import nl.werkzaak.mentorwijs.model.training.ConsistentParts;
import nl.werkzaak.mentorwijs.model.training.DeliveryChannel;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Goal;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.SupervisorRole;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;
import nl.werkzaak.mentorwijs.model.training.TrainerRequirement;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.immutables.value.Value;

/**
 * A training as an organisation adapts it; in Dutch: variant.
 *
 * <p>A section that is given replaces that of the training in {@link #getVariantOf}; a section that is left out is that
 * training's. Elements are always whole: what a document leaves out of one is filled in when it is read.
 */
@Value.Immutable
@ValueStyle
@ConsistentParts
@JsonPropertyOrder({
    "schemaVersion",
    "variantOf",
    "id",
    "version",
    "name",
    "organisation",
    "definition",
    "goal",
    "setting",
    "supervisorRoles",
    "targetGroups",
    "learningGoals",
    "activeComponents",
    "outcomes",
    "sessions",
    "homework",
    "trainerProfiles",
    "trainerRequirements",
    "deliveryChannels",
    "effort",
    "indications",
    "changes"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = TrainingVariant.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = TrainingVariant.Builder.class)
public sealed interface TrainingVariant extends Validated, WithTrainingVariant permits ImmutableTrainingVariant {

    /**
     * The version of the form of the document. It is {@link SchemaVersion#CURRENT} unless it was set.
     *
     * @return the schema version, not null
     */
    @Value.Default
    default SchemaVersion getSchemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /**
     * The training of which this is a variant: what is left out is that training's.
     * Empty for a training that is written out in full.
     *
     * @return the reference, empty if nothing is left out
     */
    Optional<TrainingReference> getVariantOf();

    /**
     * The name by which the variant is addressed.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * The version of the variant.
     *
     * @return the version, not null
     */
    Version getVersion();

    /**
     * What the training is called.
     *
     * @return the name, empty if left out
     */
    Optional<LocalizedText> getName();

    /**
     * The organisation whose variant this is.
     *
     * @return the organisation, empty if none is given
     */
    Optional<@PlainText String> getOrganisation();

    /**
     * What the training is, in one sentence.
     *
     * @return the definition, empty if left out
     */
    Optional<LocalizedText> getDefinition();

    /**
     * What the training is for.
     *
     * @return the goal, empty if left out
     */
    Optional<Goal> getGoal();

    /**
     * Where the training takes place.
     *
     * @return the setting, empty if left out
     */
    Optional<Setting> getSetting();

    /**
     * The roles in which the supervisor is strengthened.
     *
     * @return the roles, empty if left out
     */
    Optional<@UniqueKeys(message = "{supervisor-role.duplicate}") List<SupervisorRole>> getSupervisorRoles();

    /**
     * The groups that the training is for, at least one in either layer.
     *
     * @return the groups, empty if left out
     */
    Optional<
                    @UniqueKeys(message = "{target-group.duplicate}") @BothLayers(message = "{target-group.layers}")
                            List<
                            TargetGroup>>
            getTargetGroups();

    /**
     * What a supervisor develops.
     *
     * @return the learning goals, empty if left out
     */
    Optional<@UniqueKeys(message = "{learning-goal.duplicate}") List<LearningGoal>> getLearningGoals();

    /**
     * What makes the training work.
     *
     * @return the components, empty if left out
     */
    Optional<@UniqueKeys(message = "{active-component.duplicate}") List<ActiveComponent>> getActiveComponents();

    /**
     * What is expected to come of the training.
     *
     * @return the outcomes, empty if left out
     */
    Optional<@UniqueKeys(message = "{outcome.duplicate}") List<Outcome>> getOutcomes();

    /**
     * The meetings, numbered 1, 2, 3 and on in this order.
     *
     * @return the sessions, empty if left out
     */
    Optional<
                    @Size(min = 1, message = "{session.none}") @ConsecutiveNumbers(message = "{session.number.gap}")
                            List<
                            Session>>
            getSessions();

    /**
     * What the participants prepare.
     *
     * @return the homework, empty if left out
     */
    Optional<@UniqueKeys(message = "{homework.duplicate}") List<Homework>> getHomework();

    /**
     * Who may become a trainer.
     *
     * @return the profiles, empty if left out
     */
    Optional<@UniqueKeys(message = "{trainer-profile.duplicate}") List<TrainerProfile>> getTrainerProfiles();

    /**
     * What is required of every trainer.
     *
     * @return the requirements, empty if left out
     */
    Optional<@UniqueKeys(message = "{trainer-requirement.duplicate}") List<TrainerRequirement>>
            getTrainerRequirements();

    /**
     * The organisations whose professionals give the training.
     *
     * @return the channels, empty if left out
     */
    Optional<@UniqueKeys(message = "{delivery-channel.duplicate}") List<DeliveryChannel>> getDeliveryChannels();

    /**
     * The time that it takes.
     *
     * @return the figures, empty if left out
     */
    Optional<@UniqueKeys(message = "{effort.duplicate}") List<EffortFigure>> getEffort();

    /**
     * When to use the training.
     *
     * @return the indications, empty if left out
     */
    Optional<@UniqueKeys(message = "{indication.duplicate}") List<Indication>> getIndications();

    /**
     * The record of what was adapted and why, at most one for each section and nature.
     *
     * @return the changes in the order of the document, not null
     */
    @UniqueKeys(message = "{change.duplicate}")
    List<Change> getChanges();

    /**
     * What a section holds.
     *
     * @param section  the section, not null
     * @return its value, a list where the section is one; empty if the section is left out
     */
    default Optional<?> section(Section section) {
        return SectionProperty.of(section).in(this);
    }

    /**
     * The sections that are given.
     *
     * @return the sections in the order of a document, not null
     */
    default Set<Section> givenSections() {
        return Arrays.stream(Section.values())
                .filter(section -> section(section).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Building does so once, in {@link #withOwnLists}, when nobody else can change the lists any more.
     */
    @Override
    default void check() {
        Validated.super.check();
    }

    /**
     * The same variant, valid and with lists that nobody else can change; called by whatever builds it.
     *
     * @return this value if its lists are so already, not null
     * @throws jakarta.validation.ConstraintViolationException if a constraint is broken
     */
    @Value.Check
    default TrainingVariant withOwnLists() {
        if (SectionProperty.all().noneMatch(property -> property.isShared(this))) {
            check();
            return this;
        }
        Builder own = builder().from(this);
        SectionProperty.all().forEach(property -> property.copyList(this, own));
        return own.build();
    }

    /**
     * A training written out in full, as a document that leaves nothing to another training.
     *
     * @param training  the training, not null
     * @return a variant of no other training, with every section; not null
     */
    static TrainingVariant from(Training training) {
        Builder whole =
                builder().id(training.getId()).version(training.getVersion()).organisation(training.getOrganisation());
        SectionProperty.all().forEach(property -> property.copy(training, whole));
        return whole.build();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a variant; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableTrainingVariant.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

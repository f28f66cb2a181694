package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ConsecutiveNumbers;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import org.immutables.value.Value;

/**
 * A whole training: the canonical one, or what a variant comes to.
 */
@Value.Immutable
@ValueStyle
@ConsistentParts
@JsonPropertyOrder({
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
    "indications"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Training.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Training.Builder.class)
public sealed interface Training extends Validated, WithTraining permits ImmutableTraining {

    /**
     * The name by which the training is addressed; the canonical one is {@code mentorwijs}.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * The version of the content.
     *
     * @return the version, not null
     */
    Version getVersion();

    /**
     * What the training is called.
     *
     * @return the name, not null
     */
    LocalizedText getName();

    /**
     * The organisation whose variant this is.
     *
     * @return the organisation, empty for the canonical training
     */
    Optional<@PlainText String> getOrganisation();

    /**
     * What the training is, in one sentence.
     *
     * @return the definition, not null
     */
    LocalizedText getDefinition();

    /**
     * What the training is for.
     *
     * @return the goal, not null
     */
    Goal getGoal();

    /**
     * Where the training takes place.
     *
     * @return the setting, not null
     */
    Setting getSetting();

    /**
     * The roles in which the supervisor is strengthened.
     *
     * @return the roles, not null
     */
    @UniqueKeys(message = "{supervisor-role.duplicate}")
    List<SupervisorRole> getSupervisorRoles();

    /**
     * The groups that the training is for, at least one in either layer.
     *
     * @return the groups, not null
     */
    @UniqueKeys(message = "{target-group.duplicate}")
    @BothLayers(message = "{target-group.layers}")
    List<TargetGroup> getTargetGroups();

    /**
     * What a supervisor develops.
     *
     * @return the learning goals, not null
     */
    @UniqueKeys(message = "{learning-goal.duplicate}")
    List<LearningGoal> getLearningGoals();

    /**
     * What makes the training work.
     *
     * @return the components, not null
     */
    @UniqueKeys(message = "{active-component.duplicate}")
    List<ActiveComponent> getActiveComponents();

    /**
     * What is expected to come of the training.
     *
     * @return the outcomes, not null
     */
    @UniqueKeys(message = "{outcome.duplicate}")
    List<Outcome> getOutcomes();

    /**
     * The meetings, numbered 1, 2, 3 and on in this order.
     *
     * @return the sessions, not null
     */
    @Size(min = 1, message = "{session.none}") @ConsecutiveNumbers(message = "{session.number.gap}")
    List<Session> getSessions();

    /**
     * What the participants prepare.
     *
     * @return the homework, not null
     */
    @UniqueKeys(message = "{homework.duplicate}")
    List<Homework> getHomework();

    /**
     * Who may become a trainer.
     *
     * @return the profiles, not null
     */
    @UniqueKeys(message = "{trainer-profile.duplicate}")
    List<TrainerProfile> getTrainerProfiles();

    /**
     * What is required of every trainer.
     *
     * @return the requirements, not null
     */
    @UniqueKeys(message = "{trainer-requirement.duplicate}")
    List<TrainerRequirement> getTrainerRequirements();

    /**
     * The organisations whose professionals give the training.
     *
     * @return the channels, not null
     */
    @UniqueKeys(message = "{delivery-channel.duplicate}")
    List<DeliveryChannel> getDeliveryChannels();

    /**
     * The time that it takes.
     *
     * @return the figures, not null
     */
    @UniqueKeys(message = "{effort.duplicate}")
    List<EffortFigure> getEffort();

    /**
     * When to use the training.
     *
     * @return the indications, not null
     */
    @UniqueKeys(message = "{indication.duplicate}")
    List<Indication> getIndications();

    /**
     * What a section holds.
     *
     * @param section  the section, not null
     * @return its value, a list where the section is one, not null
     */
    default Object section(Section section) {
        return section.in(this);
    }

    /**
     * The contact time of a participant: the sum of the sessions; in Dutch: contacttijd.
     *
     * @return the sum, not null
     */
    default Duration contactTime() {
        return getSessions().stream().map(Session::getDuration).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a training; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableTraining.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.UniqueValues;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Someone who may become a trainer; in Dutch: (toekomstige) trainer.
 *
 * <p>The sources give examples, an open list (TNO, line 23).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "requirements"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = TrainerProfile.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = TrainerProfile.Builder.class)
public sealed interface TrainerProfile extends Validated, Labelled, WithTrainerProfile permits ImmutableTrainerProfile {

    /**
     * The name by which the profile is addressed, such as {@code job-coaches}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the profile is called, in the words of the document it comes from.
     *
     * @return the label, not null
     */
    @Override
    LocalizedText getLabel();

    /**
     * The trainer requirements that hold for this profile in particular, by id; those of the sources hold for every
     * trainer.
     *
     * @return the ids, not null
     */
    @UniqueValues(message = "{trainer-profile.requirement.duplicate}")
    List<Id> getRequirements();

    @Override
    default String key() {
        return getId().value();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a trainer profile; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableTrainerProfile.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

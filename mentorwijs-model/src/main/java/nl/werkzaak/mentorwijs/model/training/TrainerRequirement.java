package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Something that is required of every trainer; in Dutch: eis aan de trainer.
 *
 * <p>The sources require experience of training and affinity with it (TNO, line 23) and name further requirements in
 * the handbook that they do not give (ZonMw, line 71).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = TrainerRequirement.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = TrainerRequirement.Builder.class)
public sealed interface TrainerRequirement extends Validated, Labelled, WithTrainerRequirement
        permits ImmutableTrainerRequirement {

    /**
     * The name by which the requirement is addressed, such as {@code training-experience}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the requirement is called, in the words of the document it comes from.
     *
     * @return the label, not null
     */
    @Override
    LocalizedText getLabel();

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

    /** Builds a trainer requirement; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableTrainerRequirement.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

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
 * A goal that is part of the goal of the training; in Dutch: subdoel.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = SubGoal.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = SubGoal.Builder.class)
public sealed interface SubGoal extends Validated, Labelled, WithSubGoal permits ImmutableSubGoal {

    /**
     * The name by which the goal is addressed, such as {@code competencies}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the goal is called, in the words of the document it comes from.
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

    /** Builds a sub-goal; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableSubGoal.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

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
 * One thing that a supervisor learns in a domain; in Dutch: leerdoel.
 *
 * <p>The sources give examples ("bijvoorbeeld"), an open list (ZonMw, lines 53 to 57).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = LearningGoalItem.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = LearningGoalItem.Builder.class)
public sealed interface LearningGoalItem extends Validated, Labelled, WithLearningGoalItem
        permits ImmutableLearningGoalItem {

    /**
     * The name by which the item is addressed, such as {@code observing}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the item is called, in the words of the document it comes from.
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

    /** Builds a learning goal item; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableLearningGoalItem.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

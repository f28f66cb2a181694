package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PositiveDuration;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What a participant prepares between the sessions; in Dutch: huiswerkopdracht.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "duration"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Homework.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Homework.Builder.class)
public sealed interface Homework extends Validated, Labelled, WithHomework permits ImmutableHomework {

    /**
     * The name by which the homework is addressed, such as {@code preparation}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the homework is called, in the words of the document it comes from.
     *
     * @return the label, not null
     */
    @Override
    LocalizedText getLabel();

    /**
     * How long the homework takes a participant, in whole minutes; the sources say "enige" (TNO, line 35).
     *
     * @return the duration, empty if none is given
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<@PositiveDuration(message = "{homework.duration.positive}") Duration> getDuration();

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

    /** Builds homework; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableHomework.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

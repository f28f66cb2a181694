package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.PositiveDuration;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The time that something about the training takes; in Dutch: inspanning.
 *
 * <p>The sources estimate 75 hours for introducing the training and 60 for a cycle, and state 12.5 for a participant
 * (TNO, line 35).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "activity", "bearer", "duration", "per", "precision"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = EffortFigure.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = EffortFigure.Builder.class)
public sealed interface EffortFigure extends Validated, Keyed, WithEffortFigure permits ImmutableEffortFigure {

    /**
     * The name by which the figure is addressed, such as {@code participant}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the time is spent on.
     *
     * @return the activity, not null
     */
    LocalizedText getActivity();

    /**
     * Who spends the time.
     *
     * @return the bearer, not null
     */
    EffortBearer getBearer();

    /**
     * How much time, in whole minutes.
     *
     * @return the duration, more than zero
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @PositiveDuration(message = "{effort.duration.positive}")
    Duration getDuration();

    /**
     * What the time is counted per.
     *
     * @return the unit, not null
     */
    EffortUnit getPer();

    /**
     * How the figure came about.
     *
     * @return the precision, not null
     */
    Precision getPrecision();

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

    /** Builds an effort figure; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableEffortFigure.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

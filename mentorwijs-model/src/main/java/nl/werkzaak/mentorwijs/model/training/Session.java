package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.PositiveDuration;
import nl.werkzaak.mentorwijs.model.constraint.UniqueValues;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One meeting of the training; in Dutch: bijeenkomst.
 *
 * <p>The sources describe five of 2.5 hours and say nothing of their content (TNO, line 31).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"number", "title", "duration", "topics", "components", "targetGroups"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Session.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Session.Builder.class)
public sealed interface Session extends Validated, Keyed, WithSession permits ImmutableSession {

    /**
     * The place in the training, counted from 1.
     *
     * @return the number, 1 or more
     */
    @Positive(message = "{session.number.positive}") int getNumber();

    /**
     * What the session is called; no source says.
     *
     * @return the title, empty if none is given
     */
    Optional<LocalizedText> getTitle();

    /**
     * How long the session takes, in whole minutes.
     *
     * @return the duration, more than zero
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @PositiveDuration(message = "{session.duration.positive}")
    Duration getDuration();

    /**
     * What the session is about; no source says.
     *
     * @return the topics in the order of the document, not null
     */
    List<LocalizedText> getTopics();

    /**
     * The active components that the session works on, by id; no source says.
     *
     * @return the ids, not null
     */
    @UniqueValues(message = "{session.component.duplicate}")
    List<Id> getComponents();

    /**
     * The target groups that the session is about, by id; no source says.
     *
     * @return the ids, not null
     */
    @UniqueValues(message = "{session.target-group.duplicate}")
    List<Id> getTargetGroups();

    @Override
    default String key() {
        return Integer.toString(getNumber());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a session; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableSession.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

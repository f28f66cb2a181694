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
 * What is expected to come of the training; in Dutch: uitkomst.
 *
 * <p>The sources expect one of the supervisor and three of the employee (ZonMw, lines 61 to 67).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "bearer", "term", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Outcome.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Outcome.Builder.class)
public sealed interface Outcome extends Validated, Labelled, WithOutcome permits ImmutableOutcome {

    /**
     * The name by which the outcome is addressed, such as {@code full-place-in-team}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * Who has the outcome.
     *
     * @return the bearer, not null
     */
    OutcomeBearer getBearer();

    /**
     * How directly the outcome follows from the training.
     *
     * @return the term, not null
     */
    OutcomeTerm getTerm();

    /**
     * What the outcome is called, in the words of the document it comes from.
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

    /** Builds an outcome; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableOutcome.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

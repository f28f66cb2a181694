package nl.werkzaak.mentorwijs.catalogue.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The conditions under which something was measured. What is empty was not seen in what was read.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"trainings", "sessions", "groupSize", "trainers", "onSite", "online", "setting", "design"})
@JsonDeserialize(using = StrictJackson3.class, builder = MeasuringConditions.Builder.class)
public sealed interface MeasuringConditions extends Validated, WithMeasuringConditions
        permits ImmutableMeasuringConditions {

    /**
     * How many trainings.
     *
     * @return the number, empty if not seen
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getTrainings();

    /**
     * How many sessions a training had.
     *
     * @return the number, empty if not seen
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getSessions();

    /**
     * How many participants a training had.
     *
     * @return the amount, empty if not seen
     */
    Optional<Amount> getGroupSize();

    /**
     * How many trainers gave a training.
     *
     * @return the number, empty if not seen
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getTrainers();

    /**
     * How many of the trainings were held on site.
     *
     * @return the number, empty if not seen
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getOnSite();

    /**
     * How many of the trainings were held online.
     *
     * @return the number, empty if not seen
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getOnline();

    /**
     * Where and with whom.
     *
     * @return the text, empty if not seen
     */
    Optional<LocalizedText> getSetting();

    /**
     * How it was compared or asked.
     *
     * @return the text, empty if not seen
     */
    Optional<LocalizedText> getDesign();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a measuring conditions; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableMeasuringConditions.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.model.variant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Why something was adapted, after the seventh and eighth question of FRAME: a goal, a text or both; in Dutch: reden.
 */
@Value.Immutable
@ValueStyle
@ReasonGiven
@JsonPropertyOrder({"goal", "text"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = AdaptationReason.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = AdaptationReason.Builder.class)
public sealed interface AdaptationReason extends Validated, WithAdaptationReason permits ImmutableAdaptationReason {

    /**
     * What the adaptation is to achieve.
     *
     * @return the goal, empty if none is given
     */
    Optional<AdaptationGoal> getGoal();

    /**
     * The reason in words.
     *
     * @return the text, empty if none is given
     */
    Optional<LocalizedText> getText();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reason; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableAdaptationReason.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

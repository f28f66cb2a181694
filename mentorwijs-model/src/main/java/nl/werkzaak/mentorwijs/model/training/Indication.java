package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * When an organisation can use the training; in Dutch: wanneer zet ik de training in (TNO, line 27).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "audience", "situation"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Indication.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Indication.Builder.class)
public sealed interface Indication extends Validated, Keyed, WithIndication permits ImmutableIndication {

    /**
     * The name by which the indication is addressed, such as {@code employer}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * For whom the indication holds.
     *
     * @return the audience, not null
     */
    LocalizedText getAudience();

    /**
     * The situation in which the training is of use.
     *
     * @return the situation, not null
     */
    LocalizedText getSituation();

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

    /** Builds an indication; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableIndication.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

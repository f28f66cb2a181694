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
 * A kind of organisation whose professionals give the training; in Dutch: uitvoerder.
 *
 * <p>The sources name three (ZonMw, line 135).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = DeliveryChannel.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = DeliveryChannel.Builder.class)
public sealed interface DeliveryChannel extends Validated, Labelled, WithDeliveryChannel
        permits ImmutableDeliveryChannel {

    /**
     * The name by which the channel is addressed, such as {@code municipalities}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the channel is called, in the words of the document it comes from.
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

    /** Builds a delivery channel; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableDeliveryChannel.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

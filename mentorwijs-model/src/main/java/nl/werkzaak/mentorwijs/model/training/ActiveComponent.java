package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An element of the training that is named as what makes it work; in Dutch: werkzaam bestanddeel.
 *
 * <p>The sources name six (ZonMw, lines 73 to 85).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "behaviours"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = ActiveComponent.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = ActiveComponent.Builder.class)
public sealed interface ActiveComponent extends Validated, Labelled, WithActiveComponent
        permits ImmutableActiveComponent {

    /**
     * The name by which the component is addressed, such as {@code autonomy}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the component is called, in the words of the document it comes from.
     *
     * @return the label, not null
     */
    @Override
    LocalizedText getLabel();

    /**
     * What the supervisor does, where the component says so.
     *
     * @return the behaviours in the order of the document, not null
     */
    @UniqueKeys(message = "{active-component.behaviour.duplicate}")
    List<Behaviour> getBehaviours();

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

    /** Builds an active component; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableActiveComponent.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

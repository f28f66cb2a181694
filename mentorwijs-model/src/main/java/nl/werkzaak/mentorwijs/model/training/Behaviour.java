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
 * Something that a supervisor does as part of an active component; in Dutch: gedrag.
 *
 * <p>The sources give five for the sixth component, a closed list ("dat wil zeggen", ZonMw, line 85).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Behaviour.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Behaviour.Builder.class)
public sealed interface Behaviour extends Validated, Labelled, WithBehaviour permits ImmutableBehaviour {

    /**
     * The name by which the behaviour is addressed, such as {@code trust}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the behaviour is called, in the words of the document it comes from.
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

    /** Builds a behaviour; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableBehaviour.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

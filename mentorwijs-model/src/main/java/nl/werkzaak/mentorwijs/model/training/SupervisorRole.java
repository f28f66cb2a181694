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
 * A role in which the training strengthens a supervisor; in Dutch: rol van de leidinggevende.
 *
 * <p>The sources name three: mentor, coach and colleague (TNO, line 17).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = SupervisorRole.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = SupervisorRole.Builder.class)
public sealed interface SupervisorRole extends Validated, Labelled, WithSupervisorRole permits ImmutableSupervisorRole {

    /**
     * The name by which the role is addressed, such as {@code mentor}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the role is called, in the words of the document it comes from.
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

    /** Builds a supervisor role; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableSupervisorRole.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

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
 * A part of a target group; in Dutch: deelgroep.
 *
 * <p>The sources define the vulnerable employees by five of them, a closed list (ZonMw, lines 33 to 43).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Subgroup.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Subgroup.Builder.class)
public sealed interface Subgroup extends Validated, Labelled, WithSubgroup permits ImmutableSubgroup {

    /**
     * The name by which the subgroup is addressed, such as {@code long-term-unemployment}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the subgroup is called, in the words of the document it comes from.
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

    /** Builds a subgroup; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableSubgroup.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

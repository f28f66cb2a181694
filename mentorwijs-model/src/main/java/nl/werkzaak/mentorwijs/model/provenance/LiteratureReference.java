package nl.werkzaak.mentorwijs.model.provenance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.immutables.value.Value;

/**
 * A publication that is referred to; in Dutch: literatuurverwijzing.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "text", "doi"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = LiteratureReference.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = LiteratureReference.Builder.class)
public sealed interface LiteratureReference extends Validated, Keyed, WithLiteratureReference
        permits ImmutableLiteratureReference {

    /**
     * The name by which the reference is addressed, such as {@code paez-arendt-2014}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * The reference: authors, year and, where known, title and place.
     *
     * @return the reference, not blank
     */
    @PlainText
    String getText();

    /**
     * The digital object identifier, without an address before it.
     *
     * @return the identifier, empty if none is known
     */
    Optional<@PlainText String> getDoi();

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

    /** Builds a literature reference; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableLiteratureReference.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

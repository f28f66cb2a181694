package nl.werkzaak.mentorwijs.catalogue.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that was looked for and not found.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "text", "about"})
@JsonDeserialize(using = StrictJackson3.class, builder = NotFound.Builder.class)
public sealed interface NotFound extends Fact, WithNotFound permits ImmutableNotFound {

    /**
     * The name by which the thing is addressed, such as {@code recognition}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What was looked for.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * What in the catalogue it would speak of.
     *
     * @return the addresses, not null
     */
    List<Address> getAbout();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getText());
    }

    @Override
    default List<Address> references() {
        return getAbout();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a not found; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableNotFound.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

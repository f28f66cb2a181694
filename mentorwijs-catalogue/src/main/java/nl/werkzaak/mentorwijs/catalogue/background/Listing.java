package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a list in the sources says of itself that it is complete; in Dutch: opsomming. A list that is not mentioned
 * says neither.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "about", "openness", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = Listing.Builder.class)
public sealed interface Listing extends CitedFact, WithListing permits ImmutableListing {

    /**
     * The name by which the listing is addressed, such as {@code knowledge-examples}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The section or element that holds the list.
     *
     * @return the address, not null
     */
    Address getAbout();

    /**
     * Whether the list is complete.
     *
     * @return the openness, not null
     */
    Openness getOpenness();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of();
    }

    @Override
    default List<Address> references() {
        return List.of(getAbout());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a listing; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableListing.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

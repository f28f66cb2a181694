package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something of which an organisation was formed.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "abbreviation", "amount", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = OrganisationMember.Builder.class)
public sealed interface OrganisationMember extends CitedFact, WithOrganisationMember
        permits ImmutableOrganisationMember {

    /**
     * The name by which the member is addressed, such as {@code municipalities}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What it is called.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * The abbreviation of its name.
     *
     * @return the abbreviation, empty if the source has none
     */
    Optional<@PlainText String> getAbbreviation();

    /**
     * How many of them there are.
     *
     * @return the amount, empty if it is one
     */
    Optional<Amount> getAmount();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getLabel());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an organisation member; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableOrganisationMember.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

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
 * A question that the research project is to answer; in Dutch: onderzoeksvraag, kennisvraag.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "text", "askedBy", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = ResearchQuestion.Builder.class)
public sealed interface ResearchQuestion extends CitedFact, WithResearchQuestion permits ImmutableResearchQuestion {

    /**
     * The name by which the question is addressed, such as {@code how-to-ground}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The question.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * The organisation that asks, by id.
     *
     * @return the id, not null
     */
    Id getAskedBy();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getText());
    }

    @Override
    default List<Address> references() {
        return List.of(Address.parse("organisations").child(getAskedBy().value()));
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a research question; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableResearchQuestion.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

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
 * One thing that is said about a product.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "kind", "text", "literature", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = ProductFeature.Builder.class)
public sealed interface ProductFeature extends CitedFact, WithProductFeature permits ImmutableProductFeature {

    /**
     * The name by which the feature is addressed, such as {@code preconditions}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What the feature is about.
     *
     * @return the kind, not null
     */
    FeatureKind getKind();

    /**
     * What is said.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * The works to which it refers, by id.
     *
     * @return the ids, not null
     */
    List<Id> getLiterature();

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
        return getLiterature().stream()
                .map(work -> Address.parse("literature").child(work.value()))
                .toList();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a product feature; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableProductFeature.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that the research project was to yield or has yielded; in Dutch: product.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "features", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = Product.Builder.class)
public sealed interface Product extends CitedFact, WithProduct permits ImmutableProduct {

    /**
     * The name by which the product is addressed, such as {@code handbook}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What the product is called.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * What is said about it.
     *
     * @return the features in the order of the sources, not null
     */
    List<ProductFeature> getFeatures();

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

    @Override
    default List<Fact> parts() {
        return List.copyOf(getFeatures());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a product; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableProduct.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

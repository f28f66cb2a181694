package nl.werkzaak.mentorwijs.catalogue.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A framework for describing interventions, and what of the catalogue answers each of its items.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "title", "reference", "items"})
@JsonDeserialize(using = StrictJackson3.class, builder = Crosswalk.Builder.class)
public sealed interface Crosswalk extends Fact, WithCrosswalk permits ImmutableCrosswalk {

    /**
     * The name by which the crosswalk is addressed, such as {@code tidier}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What the framework is called.
     *
     * @return the title, not null
     */
    LocalizedText getTitle();

    /**
     * Where the framework comes from.
     *
     * @return the reference, not blank
     */
    @PlainText
    String getReference();

    /**
     * The items of the framework.
     *
     * @return the items in its order, not null
     */
    List<CrosswalkItem> getItems();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getTitle());
    }

    @Override
    default List<Fact> parts() {
        return List.copyOf(getItems());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a crosswalk; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableCrosswalk.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

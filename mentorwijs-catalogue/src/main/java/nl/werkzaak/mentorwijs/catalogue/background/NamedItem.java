package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that a source names in a list and says nothing else about.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = NamedItem.Builder.class)
public sealed interface NamedItem extends CitedFact, WithNamedItem permits ImmutableNamedItem {

    /**
     * The name by which the item is addressed, such as {@code scientists}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What the source calls it.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

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

    /** Builds a named item; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableNamedItem.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

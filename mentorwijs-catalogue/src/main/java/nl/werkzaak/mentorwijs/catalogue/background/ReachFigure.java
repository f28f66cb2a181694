package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many the training has reached; in Dutch: bereik.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "amount", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = ReachFigure.Builder.class)
public sealed interface ReachFigure extends CitedFact, WithReachFigure permits ImmutableReachFigure {

    /**
     * The name by which the figure is addressed, such as {@code trained-supervisors}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What is counted.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * How many.
     *
     * @return the amount, not null
     */
    Amount getAmount();

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

    /** Builds a reach figure; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableReachFigure.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

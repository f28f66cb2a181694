package nl.werkzaak.mentorwijs.catalogue.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A figure of the evidence layer.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "amount"})
@JsonDeserialize(using = StrictJackson3.class, builder = EvidenceFigure.Builder.class)
public sealed interface EvidenceFigure extends Fact, WithEvidenceFigure permits ImmutableEvidenceFigure {

    /**
     * The name by which the figure is addressed, such as {@code attended-all}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What is counted or measured.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * How much.
     *
     * @return the amount, not null
     */
    Amount getAmount();

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

    /** Builds an evidence figure; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableEvidenceFigure.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

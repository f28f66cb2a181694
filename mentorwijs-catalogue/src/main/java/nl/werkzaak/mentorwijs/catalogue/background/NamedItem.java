package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that a source names in a list, with the little that it says about it.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "number", "label", "abbreviation", "amount", "statements", "citations"})
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
     * The number that the source gives it, counted from 1.
     *
     * @return the number, empty if it has none
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getNumber();

    /**
     * What the source calls it.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * Its name in short, to the letter.
     *
     * @return the abbreviation, empty if the source gives none
     */
    Optional<@PlainText String> getAbbreviation();

    /**
     * How many there are.
     *
     * @return the amount, empty if the source gives none
     */
    Optional<Amount> getAmount();

    /**
     * What the source says about it: of a product what it is like, of a phase its steps.
     *
     * @return the statements in the order of the source, not null
     */
    List<Statement> getStatements();

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
        return List.copyOf(getStatements());
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

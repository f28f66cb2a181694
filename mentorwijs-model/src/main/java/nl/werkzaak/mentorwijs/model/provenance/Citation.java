package nl.werkzaak.mentorwijs.model.provenance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.immutables.value.Value;

/**
 * The place in a source on which a fact rests; in Dutch: bronvermelding.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"source", "line", "phrase"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Citation.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Citation.Builder.class)
public sealed interface Citation extends Validated, WithCitation permits ImmutableCitation {

    /**
     * The source, by the id under which the catalogue lists it.
     *
     * @return the id, not null
     */
    Id getSource();

    /**
     * The line of the source, counted from 1.
     *
     * @return the line, 1 or more
     */
    @Positive(message = "{citation.line.positive}") int getLine();

    /**
     * The shortest phrase of that line that names or numbers the fact, to the letter.
     *
     * @return the phrase, not blank
     */
    @PlainText
    String getPhrase();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a citation; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableCitation.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

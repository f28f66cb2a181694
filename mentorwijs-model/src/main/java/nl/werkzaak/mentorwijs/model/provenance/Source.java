package nl.werkzaak.mentorwijs.model.provenance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A document from which the facts of the catalogue come; in Dutch: bron.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "title", "publisher", "sha256", "lines"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class, builder = Source.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Source.Builder.class)
public sealed interface Source extends Validated, Keyed, WithSource permits ImmutableSource {

    /**
     * The name by which the source is addressed, such as {@code tno}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the source is.
     *
     * @return the title, not null
     */
    LocalizedText getTitle();

    /**
     * The organisation that published it.
     *
     * @return the publisher, not blank
     */
    @PlainText
    String getPublisher();

    /**
     * The SHA-256 of the text as it was read, in lower-case hexadecimal digits.
     *
     * @return the hash, 64 digits
     */
    @Pattern(regexp = "^[0-9a-f]{64}$", message = "{source.sha256.form}") String getSha256();

    /**
     * The number of lines of the text as it was read.
     *
     * @return the number, 1 or more
     */
    @Positive(message = "{source.lines.positive}") int getLines();

    @Override
    default String key() {
        return getId().value();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a source; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableSource.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

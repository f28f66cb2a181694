package nl.werkzaak.mentorwijs.model.provenance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import org.immutables.value.Value;

/**
 * What one place in a source says where another says something else; in Dutch: lezing.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"text", "citations"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Wording.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Wording.Builder.class)
public sealed interface Wording extends Validated, WithWording permits ImmutableWording {

    /**
     * What the source says, as briefly as the disagreement allows.
     *
     * @return the text, not blank
     */
    @PlainText
    String getText();

    /**
     * Where it says so.
     *
     * @return the citations, at least one
     */
    @NotEmpty(message = "{wording.citation.none}") List<Citation> getCitations();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a wording; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableWording.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A number as it is stated, with how exactly it is stated; in Dutch: aantal.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"value", "upTo", "outOf", "exactness"})
@JsonDeserialize(using = StrictJackson3.class, builder = Amount.Builder.class)
public sealed interface Amount extends Validated, WithAmount permits ImmutableAmount {

    /**
     * The number, or the least of a range.
     *
     * @return the number, more than 0
     */
    @Positive(message = "{catalogue.number.positive}") BigDecimal getValue();

    /**
     * The greatest of a range.
     *
     * @return the number, empty if there is no range
     */
    Optional<BigDecimal> getUpTo();

    /**
     * The greatest that the scale allows.
     *
     * @return the number, empty if there is no scale
     */
    Optional<BigDecimal> getOutOf();

    /**
     * How exactly it is stated.
     *
     * @return the exactness, not null
     */
    Exactness getExactness();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an amount; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableAmount.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

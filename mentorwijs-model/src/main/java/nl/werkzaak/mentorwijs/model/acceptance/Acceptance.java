package nl.werkzaak.mentorwijs.model.acceptance;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import org.immutables.value.Value;

/**
 * The decision to leave something as it is although a rule has found it, for a time; in Dutch: aanvaarding.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"rule", "address", "reason", "acceptedBy", "until"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Acceptance.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Acceptance.Builder.class)
public sealed interface Acceptance extends Validated, Keyed, WithAcceptance permits ImmutableAcceptance {

    /**
     * The rule whose findings are accepted, by id.
     *
     * @return the id, not blank
     */
    @PlainText
    String getRule();

    /**
     * The section or element of which they are accepted.
     *
     * @return the address, empty for findings about the document as a whole
     */
    Optional<Address> getAddress();

    /**
     * Why they are accepted.
     *
     * @return the reason, not null
     */
    LocalizedText getReason();

    /**
     * Who accepted them, by role.
     *
     * @return the role, not null
     */
    AdaptationDecider getAcceptedBy();

    /**
     * The last day on which they are accepted.
     *
     * @return the day, not null
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    LocalDate getUntil();

    @Override
    default String key() {
        return getRule() + getAddress().map(address -> "-" + address).orElse("");
    }

    /**
     * Whether it still holds on a day.
     *
     * @param day  the day, not null
     * @return true up to and including its last day
     */
    default boolean holdsOn(LocalDate day) {
        return !day.isAfter(getUntil());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an acceptance; every attribute that is not optional must be set. */
    final class Builder extends ImmutableAcceptance.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

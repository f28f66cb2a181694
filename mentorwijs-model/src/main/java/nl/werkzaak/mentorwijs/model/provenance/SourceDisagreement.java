package nl.werkzaak.mentorwijs.model.provenance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A point on which the sources differ, or one differs from itself; in Dutch: verschil tussen bronnen.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "about", "topic", "wordings", "reason"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = SourceDisagreement.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson3.class,
        builder = SourceDisagreement.Builder.class)
public sealed interface SourceDisagreement extends Validated, Keyed, WithSourceDisagreement
        permits ImmutableSourceDisagreement {

    /**
     * The name by which the disagreement is addressed, such as {@code goal-attitude}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * The elements that the disagreement touches.
     *
     * @return the addresses, not null
     */
    List<Address> getAbout();

    /**
     * What the wordings differ about.
     *
     * @return the topic, not null
     */
    LocalizedText getTopic();

    /**
     * What the sources say, the chosen wording first.
     *
     * @return the wordings, at least two
     */
    @Size(min = 2, message = "{disagreement.wordings}") List<Wording> getWordings();

    /**
     * Why the first wording was chosen.
     *
     * @return the reason, not null
     */
    LocalizedText getReason();

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

    /** Builds a disagreement; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableSourceDisagreement.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

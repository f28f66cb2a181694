package nl.werkzaak.mentorwijs.model.variant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.training.Section;
import org.immutables.value.Value;

/**
 * The record of one adaptation, after FRAME (Wiltsey Stirman, Baumann and Miller, 2019); in Dutch: wijziging.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"section", "nature", "when", "planned", "decidedBy", "level", "reason"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class, builder = Change.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Change.Builder.class)
public sealed interface Change extends Validated, Keyed, WithChange permits ImmutableChange {

    /**
     * The section that was adapted.
     *
     * @return the section, not null
     */
    Section getSection();

    /**
     * What kind of change it is.
     *
     * @return the nature, empty if none is given
     */
    Optional<AdaptationNature> getNature();

    /**
     * When in the implementation it was adapted.
     *
     * @return the phase, empty if none is given
     */
    Optional<AdaptationPhase> getWhen();

    /**
     * Whether the change was planned.
     *
     * @return the planning, empty if none is given
     */
    Optional<AdaptationPlanning> getPlanned();

    /**
     * Who decided.
     *
     * @return the decider, empty if none is given
     */
    Optional<AdaptationDecider> getDecidedBy();

    /**
     * For whom the change is made.
     *
     * @return the level, empty if none is given
     */
    Optional<AdaptationLevel> getLevel();

    /**
     * Why.
     *
     * @return the reason, empty if none is given
     */
    Optional<AdaptationReason> getReason();

    @Override
    default String key() {
        return getSection() + getNature().map(nature -> "-" + nature).orElse("");
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a change; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableChange.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

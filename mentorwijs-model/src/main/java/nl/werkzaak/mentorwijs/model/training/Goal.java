package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What the training is for; in Dutch: doel (ZonMw, line 31).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"text", "subGoals"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class, builder = Goal.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Goal.Builder.class)
public sealed interface Goal extends Validated, WithGoal permits ImmutableGoal {

    /**
     * The goal.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * The goals that are part of it.
     *
     * @return the sub-goals in the order of the document, not null
     */
    @UniqueKeys(message = "{goal.sub-goal.duplicate}")
    List<SubGoal> getSubGoals();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a goal; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableGoal.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

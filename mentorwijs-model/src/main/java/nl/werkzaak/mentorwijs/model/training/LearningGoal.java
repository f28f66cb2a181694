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
 * What a supervisor develops in one domain: knowledge, attitude or skills; in Dutch: kennis, houding, vaardigheden.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"domain", "label", "items"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = LearningGoal.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = LearningGoal.Builder.class)
public sealed interface LearningGoal extends Validated, Labelled, WithLearningGoal permits ImmutableLearningGoal {

    /**
     * The domain; unique among the learning goals.
     *
     * @return the domain, not null
     */
    LearningDomain getDomain();

    /**
     * What the goal is called, in the words of the document it comes from.
     *
     * @return the label, not null
     */
    @Override
    LocalizedText getLabel();

    /**
     * What is learnt in the domain, as examples.
     *
     * @return the items in the order of the document, not null
     */
    @UniqueKeys(message = "{learning-goal.item.duplicate}")
    List<LearningGoalItem> getItems();

    @Override
    default String key() {
        return getDomain().name();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a learning goal; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableLearningGoal.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

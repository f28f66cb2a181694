package nl.werkzaak.mentorwijs.catalogue.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.OutcomeBearer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One result of a study.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "bearer", "label", "months", "finding"})
@JsonDeserialize(using = StrictJackson3.class, builder = StudyResult.Builder.class)
public sealed interface StudyResult extends Fact, WithStudyResult permits ImmutableStudyResult {

    /**
     * The name by which the result is addressed, such as {@code employment-8-months}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * Of whom the result is.
     *
     * @return the bearer, not null
     */
    OutcomeBearer getBearer();

    /**
     * What was looked at.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * How many months after.
     *
     * @return the number, empty if it is not said
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getMonths();

    /**
     * What was found.
     *
     * @return the finding, not null
     */
    StudyFinding getFinding();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getLabel());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a study result; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableStudyResult.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

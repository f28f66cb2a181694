package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.time.YearMonth;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * When the research project was to run; in Dutch: looptijd.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "months", "firstMonth", "lastMonth", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = ProjectPeriod.Builder.class)
public sealed interface ProjectPeriod extends CitedFact, WithProjectPeriod permits ImmutableProjectPeriod {

    /**
     * The name by which the period is addressed, such as {@code planned}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * How many months it was to take.
     *
     * @return the number, 1 or more
     */
    @Positive(message = "{catalogue.number.positive}") int getMonths();

    /**
     * The first month.
     *
     * @return the month, not null
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    YearMonth getFirstMonth();

    /**
     * The last month.
     *
     * @return the month, not null
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    YearMonth getLastMonth();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a project period; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableProjectPeriod.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

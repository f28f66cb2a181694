package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A phase of the research project as it was planned; in Dutch: fase.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "number", "label", "steps", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = ProjectPhase.Builder.class)
public sealed interface ProjectPhase extends CitedFact, WithProjectPhase permits ImmutableProjectPhase {

    /**
     * The name by which the phase is addressed, such as {@code preparation}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The place of the phase, counted from 1.
     *
     * @return the number, 1 or more
     */
    @Positive(message = "{catalogue.number.positive}") int getNumber();

    /**
     * What the phase is called.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * What happens in the phase and what comes of it.
     *
     * @return the steps in the order of the source, not null
     */
    List<ProjectStep> getSteps();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getLabel());
    }

    @Override
    default List<Fact> parts() {
        return List.copyOf(getSteps());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a project phase; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableProjectPhase.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

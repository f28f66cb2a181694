package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that is done in the research project, or comes of it.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "kind", "text", "by", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = ProjectStep.Builder.class)
public sealed interface ProjectStep extends CitedFact, WithProjectStep permits ImmutableProjectStep {

    /**
     * The name by which the step is addressed, such as {@code kick-off}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What the step is.
     *
     * @return the kind, not null
     */
    StepKind getKind();

    /**
     * What is done or what comes of it.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * The organisation that does it, by id.
     *
     * @return the id, empty if the source does not say
     */
    Optional<Id> getBy();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getText());
    }

    @Override
    default List<Address> references() {
        return getBy().stream()
                .map(organisation -> Address.parse("organisations").child(organisation.value()))
                .toList();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a project step; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableProjectStep.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.List;
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
 * A stage of development of the training, as the application of the research project places it; in Dutch:
 * ontwikkelstadium.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "number", "status", "text", "framework", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = DevelopmentStage.Builder.class)
public sealed interface DevelopmentStage extends CitedFact, WithDevelopmentStage permits ImmutableDevelopmentStage {

    /**
     * The name by which the stage is addressed, such as {@code first}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The number of the stage, counted from 1.
     *
     * @return the number, 1 or more
     */
    @Positive(message = "{catalogue.number.positive}") int getNumber();

    /**
     * Whether the training is there.
     *
     * @return the status, not null
     */
    StageStatus getStatus();

    /**
     * What is said about the stage.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * The organisation whose stages these are, by id.
     *
     * @return the id, not null
     */
    Id getFramework();

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
        return List.of(Address.parse("organisations").child(getFramework().value()));
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a development stage; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableDevelopmentStage.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

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
 * A group conversation that was planned; in Dutch: focusgroep.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "number", "joint", "participants", "guidedBy", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = FocusGroup.Builder.class)
public sealed interface FocusGroup extends CitedFact, WithFocusGroup permits ImmutableFocusGroup {

    /**
     * The name by which the group is addressed, such as {@code supervisors}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The place of the group, counted from 1.
     *
     * @return the number, 1 or more
     */
    @Positive(message = "{catalogue.number.positive}") int getNumber();

    /**
     * Whether groups that also meet apart meet here together.
     *
     * @return true if they do
     */
    boolean isJoint();

    /**
     * Who takes part.
     *
     * @return the participants, not null
     */
    List<LocalizedText> getParticipants();

    /**
     * The organisation that guides it, by id.
     *
     * @return the id, not null
     */
    Id getGuidedBy();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return getParticipants();
    }

    @Override
    default List<Address> references() {
        return List.of(Address.parse("organisations").child(getGuidedBy().value()));
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a focus group; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableFocusGroup.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

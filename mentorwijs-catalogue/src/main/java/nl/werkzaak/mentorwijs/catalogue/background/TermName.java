package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A name that a source uses for a thing; in Dutch: benaming.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "text", "sense", "note", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = TermName.Builder.class)
public sealed interface TermName extends CitedFact, WithTermName permits ImmutableTermName {

    /**
     * The name by which the name is addressed, such as {@code clients-of-werkzaak}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The name, to the letter.
     *
     * @return the name, not blank
     */
    @PlainText
    String getText();

    /**
     * What the name means beside the term.
     *
     * @return the sense, not null
     */
    TermSense getSense();

    /**
     * What there is to say about the sense.
     *
     * @return the note, empty if there is nothing to say
     */
    Optional<LocalizedText> getNote();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return getNote()
                .map(note -> List.of(LocalizedText.of(getText()), note))
                .orElse(List.of(LocalizedText.of(getText())));
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a term name; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableTermName.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

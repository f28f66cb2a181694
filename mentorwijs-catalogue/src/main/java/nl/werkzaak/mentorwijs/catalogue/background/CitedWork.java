package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
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
 * A publication to which a source refers, as far as the source describes it; in Dutch: aangehaalde literatuur.
 *
 * <p>The full references belong to the evidence layer.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "asCited", "authors", "andOthers", "year", "title", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = CitedWork.Builder.class)
public sealed interface CitedWork extends CitedFact, WithCitedWork permits ImmutableCitedWork {

    /**
     * The name by which the work is addressed, such as {@code kaye-2011}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The reference, to the letter.
     *
     * @return the reference, not blank
     */
    @PlainText
    String getAsCited();

    /**
     * The surnames of the authors that the source names.
     *
     * @return the names in the order of the source, not null
     */
    List<@PlainText String> getAuthors();

    /**
     * Whether the source says that there are more authors.
     *
     * @return true if it says "et al."
     */
    boolean isAndOthers();

    /**
     * The year of publication.
     *
     * @return the year, 1 or more
     */
    @Positive(message = "{catalogue.number.positive}") int getYear();

    /**
     * The title.
     *
     * @return the title, empty if the source does not give it
     */
    Optional<@PlainText String> getTitle();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of(LocalizedText.of(getAsCited()));
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a cited work; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableCitedWork.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

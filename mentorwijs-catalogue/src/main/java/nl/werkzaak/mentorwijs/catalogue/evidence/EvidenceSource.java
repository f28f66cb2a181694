package nl.werkzaak.mentorwijs.catalogue.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A publication of the evidence layer.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "title", "year", "url", "doi"})
@JsonDeserialize(using = StrictJackson3.class, builder = EvidenceSource.Builder.class)
public sealed interface EvidenceSource extends Fact, WithEvidenceSource permits ImmutableEvidenceSource {

    /**
     * The name by which the source is addressed, such as {@code effect-study-2023}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What it is.
     *
     * @return the title, not null
     */
    LocalizedText getTitle();

    /**
     * The year of publication.
     *
     * @return the year, empty if the publication is not dated or the year was not seen
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getYear();

    /**
     * Where it stands on the web.
     *
     * @return the address, empty if it has a digital object identifier
     */
    Optional<@PlainText String> getUrl();

    /**
     * The digital object identifier, without an address before it.
     *
     * @return the identifier, empty if none is known
     */
    Optional<@PlainText String> getDoi();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getTitle());
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an evidence source; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableEvidenceSource.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.catalogue.evidence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What was published about the training after the two sources: a layer of its own, dated, that changes nothing in the
 * canonical content.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"readIn", "extent", "sources", "items", "notFound"})
@JsonDeserialize(using = StrictJackson3.class, builder = EvidenceLayer.Builder.class)
public sealed interface EvidenceLayer extends Validated, WithEvidenceLayer permits ImmutableEvidenceLayer {

    /**
     * The month in which the publications were read.
     *
     * @return the month, not null
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    YearMonth getReadIn();

    /**
     * How much of them was read.
     *
     * @return the extent, not null
     */
    LocalizedText getExtent();

    /**
     * The publications.
     *
     * @return the sources, not null
     */
    List<EvidenceSource> getSources();

    /**
     * What they say.
     *
     * @return the items, not null
     */
    List<EvidenceItem> getItems();

    /**
     * What was looked for and not found.
     *
     * @return the list, not null
     */
    List<NotFound> getNotFound();

    /**
     * The sections by the name that they have in an address.
     *
     * @return the sections in the order of the document, not null
     */
    default Map<String, List<? extends Fact>> sections() {
        Map<String, List<? extends Fact>> sections = new LinkedHashMap<>();
        sections.put("evidenceSources", getSources());
        sections.put("evidence", getItems());
        sections.put("notFound", getNotFound());
        return Collections.unmodifiableMap(sections);
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an evidence layer; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableEvidenceLayer.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

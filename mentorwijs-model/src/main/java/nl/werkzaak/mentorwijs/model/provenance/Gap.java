package nl.werkzaak.mentorwijs.model.provenance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A fact that no source gives; never filled in; in Dutch: leemte.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "kind", "about", "text", "citations"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class, builder = Gap.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Gap.Builder.class)
public sealed interface Gap extends Validated, Keyed, WithGap permits ImmutableGap {

    /**
     * The name by which the gap is addressed, such as {@code session-content}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * Why the fact is absent.
     *
     * @return the kind, not null
     */
    GapKind getKind();

    /**
     * The elements or sections that lack the fact.
     *
     * @return the addresses, not null
     */
    List<Address> getAbout();

    /**
     * What is absent.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * Where a source names the thing without giving it, or leaves it open.
     *
     * @return the citations, not null
     */
    List<Citation> getCitations();

    @Override
    default String key() {
        return getId().value();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a gap; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableGap.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

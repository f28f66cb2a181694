package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An organisation or a group that the sources name; in Dutch: organisatie. Persons are left out.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "name", "statements", "members", "themes", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = Organisation.Builder.class)
public sealed interface Organisation extends CitedFact, WithOrganisation permits ImmutableOrganisation {

    /**
     * The name by which the organisation is addressed, such as {@code tno}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * Its name.
     *
     * @return the name, not blank
     */
    @PlainText
    String getName();

    /**
     * What is said about it.
     *
     * @return the statements in the order of the sources, not null
     */
    List<Statement> getStatements();

    /**
     * Of what it was formed.
     *
     * @return the members in the order of the sources, not null
     */
    List<NamedItem> getMembers();

    /**
     * The themes on which it works.
     *
     * @return the themes in the order of the sources, not null
     */
    List<NamedItem> getThemes();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of(LocalizedText.of(getName()));
    }

    @Override
    default List<Fact> parts() {
        return Stream.<List<? extends Fact>>of(getStatements(), getMembers(), getThemes())
                .<Fact>flatMap(List::stream)
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

    /** Builds an organisation; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableOrganisation.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A thing for which the sources have one name or more; in Dutch: begrip.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "label", "about", "names"})
@JsonDeserialize(using = StrictJackson3.class, builder = Term.Builder.class)
public sealed interface Term extends Fact, WithTerm permits ImmutableTerm {

    /**
     * The name by which the term is addressed, such as {@code vulnerable-employees}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The name that this catalogue uses.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * The elements that are the thing.
     *
     * @return the addresses, not null
     */
    List<Address> getAbout();

    /**
     * The names that the sources use.
     *
     * @return the names in the order of the sources, not null
     */
    List<TermName> getNames();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getLabel());
    }

    @Override
    default List<Citation> citations() {
        return getNames().stream().flatMap(name -> name.getCitations().stream()).toList();
    }

    @Override
    default List<Fact> parts() {
        return List.copyOf(getNames());
    }

    @Override
    default List<Address> references() {
        return getAbout();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a term; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableTerm.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

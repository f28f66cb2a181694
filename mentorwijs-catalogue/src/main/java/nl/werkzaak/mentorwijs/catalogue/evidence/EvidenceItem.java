package nl.werkzaak.mentorwijs.catalogue.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.LiteratureReference;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One thing that was published after the two sources.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "kind", "text", "source", "place", "about", "conditions", "figures", "results", "reference"})
@JsonDeserialize(using = StrictJackson3.class, builder = EvidenceItem.Builder.class)
public sealed interface EvidenceItem extends Fact, WithEvidenceItem permits ImmutableEvidenceItem {

    /**
     * The name by which the item is addressed, such as {@code e6}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * What kind of thing it is.
     *
     * @return the kind, not null
     */
    EvidenceKind getKind();

    /**
     * What was published, in our words.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * The publication, by id.
     *
     * @return the id, not null
     */
    Id getSource();

    /**
     * Where in the publication it stands.
     *
     * @return the place, empty if it is not said
     */
    Optional<@PlainText String> getPlace();

    /**
     * What in the catalogue it speaks of, without changing it.
     *
     * @return the addresses, not null
     */
    List<Address> getAbout();

    /**
     * The conditions under which it was measured or is to be.
     *
     * @return the conditions, empty if nothing is measured
     */
    Optional<MeasuringConditions> getConditions();

    /**
     * The figures.
     *
     * @return the figures, not null
     */
    List<EvidenceFigure> getFigures();

    /**
     * What a study found.
     *
     * @return the results, not null
     */
    List<StudyResult> getResults();

    /**
     * The full reference of a work that a source cites in short.
     *
     * @return the reference, empty if the item is no reference
     */
    Optional<LiteratureReference> getReference();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getText());
    }

    @Override
    default List<Fact> parts() {
        return Stream.<List<? extends Fact>>of(getFigures(), getResults())
                .<Fact>flatMap(List::stream)
                .toList();
    }

    @Override
    default List<Address> references() {
        return Stream.concat(
                        getAbout().stream(),
                        Stream.of(Address.parse("evidenceSources")
                                .child(getSource().value())))
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

    /** Builds an evidence item; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableEvidenceItem.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

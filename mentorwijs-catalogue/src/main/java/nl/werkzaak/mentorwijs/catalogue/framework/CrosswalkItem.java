package nl.werkzaak.mentorwijs.catalogue.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An item of a framework, and what of the catalogue answers it.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "number", "label", "answeredBy", "gaps", "laterEvidence"})
@JsonDeserialize(using = StrictJackson3.class, builder = CrosswalkItem.Builder.class)
public sealed interface CrosswalkItem extends Fact, WithCrosswalkItem permits ImmutableCrosswalkItem {

    /**
     * The name by which the item is addressed, such as {@code brief-name}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The number of the item.
     *
     * @return the number, empty if it has none
     */
    Optional<@PlainText String> getNumber();

    /**
     * What the item is called; one language is the framework's own, the other ours.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();

    /**
     * The elements and facts that answer it.
     *
     * @return the addresses, not null
     */
    List<Address> getAnsweredBy();

    /**
     * What is lacking for a full answer, by the id of the gap.
     *
     * @return the ids, not null
     */
    List<Id> getGaps();

    /**
     * What was published later that speaks to it, by the id of the item of the evidence layer.
     *
     * @return the ids, not null
     */
    List<Id> getLaterEvidence();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getLabel());
    }

    @Override
    default List<Address> references() {
        return Stream.of(
                        getAnsweredBy().stream(),
                        getGaps().stream().map(gap -> Address.parse("gaps").child(gap.value())),
                        getLaterEvidence().stream()
                                .map(item -> Address.parse("evidence").child(item.value())))
                .flatMap(addresses -> addresses)
                .toList();
    }

    /**
     * How far the two sources answer the item; what was published later does not count.
     *
     * @return the coverage, not null
     */
    default Coverage coverage() {
        if (getAnsweredBy().isEmpty()) {
            return Coverage.EMPTY;
        }
        return getGaps().isEmpty() ? Coverage.ANSWERED : Coverage.PARTLY;
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a crosswalk item; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableCrosswalkItem.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

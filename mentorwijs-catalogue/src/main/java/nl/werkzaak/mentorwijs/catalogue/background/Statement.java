package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * Something that a source asserts, asks or plans, in our words; in Dutch: bewering.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "number", "kind", "text", "by", "grounding", "literature", "citations"})
@JsonDeserialize(using = StrictJackson3.class, builder = Statement.Builder.class)
public sealed interface Statement extends CitedFact, WithStatement permits ImmutableStatement {

    /**
     * The name by which the statement is addressed, such as {@code good-guidance}; unique in its list.
     *
     * @return the id, not null
     */
    @Override
    Id getId();

    /**
     * The number of the stage of development that the statement is about, counted from 1.
     *
     * @return the number, empty if it is about no such stage
     */
    Optional<@Positive(message = "{catalogue.number.positive}") Integer> getNumber();

    /**
     * What the statement is there for.
     *
     * @return the kind, not null
     */
    StatementKind getKind();

    /**
     * What the source asserts.
     *
     * @return the text, not null
     */
    LocalizedText getText();

    /**
     * The organisation that asks or does it, or whose stage of development it is.
     *
     * @return the id of the organisation, empty if the source names none
     */
    Optional<Id> getBy();

    /**
     * On what the source rests it.
     *
     * @return the grounding, empty for what is no assertion
     */
    Optional<Grounding> getGrounding();

    /**
     * The works that the source cites for it or refers to, by id.
     *
     * @return the ids, not null
     */
    List<Id> getLiterature();

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    @Override
    List<Citation> getCitations();

    @Override
    default List<LocalizedText> texts() {
        return List.of(getText());
    }

    @Override
    default List<Address> references() {
        return Stream.concat(
                        getLiterature().stream()
                                .map(work -> Address.parse("literature").child(work.value())),
                        getBy().stream()
                                .map(organisation ->
                                        Address.parse("organisations").child(organisation.value())))
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

    /** Builds a statement; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableStatement.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

package nl.werkzaak.mentorwijs.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The canonical training, the sources it comes from, and what they leave open. */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schemaVersion", "version", "sources", "training", "citations", "gaps", "disagreements"})
@JsonDeserialize(builder = Catalogue.Builder.class)
public sealed interface Catalogue extends Validated, WithCatalogue permits ImmutableCatalogue {

    /**
     * The version of the form in which the catalogue is written.
     *
     * @return the schema version, not null
     */
    SchemaVersion getSchemaVersion();

    /**
     * The version of what the catalogue says.
     *
     * @return the version, not null
     */
    Version getVersion();

    /**
     * The documents from which the facts come.
     *
     * @return the sources, not null
     */
    @UniqueKeys(message = "{source.duplicate}")
    List<Source> getSources();

    /**
     * The canonical training.
     *
     * @return the training, not null
     */
    Training getTraining();

    /**
     * For each element of the training the places on which it rests.
     *
     * @return the citations by address, not null
     */
    Map<Address, List<Citation>> getCitations();

    /**
     * The facts that no source gives.
     *
     * @return the gaps, not null
     */
    @UniqueKeys(message = "{gap.duplicate}")
    List<Gap> getGaps();

    /**
     * The points on which the sources differ.
     *
     * @return the disagreements, not null
     */
    @UniqueKeys(message = "{disagreement.duplicate}")
    List<SourceDisagreement> getDisagreements();

    /**
     * Everything that has an address, in the order of the document.
     *
     * @return the entries by address, not null
     */
    @Value.Lazy
    default Map<Address, Entry> entries() {
        Map<Address, Entry> entries = new LinkedHashMap<>();
        TrainingEntries.of(getTraining()).forEach(entry -> entries.put(entry.address(), entry));
        return Collections.unmodifiableMap(entries);
    }

    /**
     * What stands at an address.
     *
     * @param address  the address, such as {@code activeComponents/autonomy}, not null
     * @return the entry, empty if nothing stands there
     */
    default Optional<Entry> find(Address address) {
        return Optional.ofNullable(entries().get(address));
    }

    /**
     * The places on which an element rests.
     *
     * @param address  the address of the element, not null
     * @return the citations, empty if the address is not cited
     */
    default List<Citation> citationsOf(Address address) {
        return getCitations().getOrDefault(address, List.of());
    }

    /**
     * Every citation of the catalogue: those of the training's elements, of the gaps and of the disagreements.
     *
     * @return the citations by the address of what rests on them, in the order of the document, not null
     */
    default Map<Address, List<Citation>> allCitations() {
        Map<Address, List<Citation>> all = new LinkedHashMap<>(getCitations());
        getGaps().forEach(gap -> all.put(Address.parse("gaps").child(gap.key()), gap.getCitations()));
        getDisagreements()
                .forEach(disagreement -> all.put(
                        Address.parse("disagreements").child(disagreement.key()),
                        disagreement.getWordings().stream()
                                .flatMap(wording -> wording.getCitations().stream())
                                .toList()));
        return Collections.unmodifiableMap(all);
    }

    /**
     * Runs the constraints of this value, and the rules across its parts; called by whatever builds it.
     *
     * @throws jakarta.validation.ConstraintViolationException if a constraint is broken
     * @throws InvalidCatalogueException if an element is not cited, or an address, a source or a line that is named does
     *     not exist
     */
    @Value.Check
    @Override
    default void check() {
        Validated.super.check();
        List<Violation> violations = CatalogueRules.brokenBy(this);
        if (!violations.isEmpty()) {
            throw new InvalidCatalogueException(violations);
        }
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a catalogue; every attribute that is not a list must be set. */
    final class Builder extends ImmutableCatalogue.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}

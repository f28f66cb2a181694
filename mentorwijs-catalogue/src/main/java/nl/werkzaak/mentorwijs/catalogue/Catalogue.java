package nl.werkzaak.mentorwijs.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.background.Background;
import nl.werkzaak.mentorwijs.catalogue.background.Listing;
import nl.werkzaak.mentorwijs.catalogue.background.Openness;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
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
@JsonPropertyOrder({
    "schemaVersion",
    "version",
    "sources",
    "training",
    "citations",
    "background",
    "gaps",
    "disagreements",
    "evidence",
    "crosswalks"
})
@JsonDeserialize(using = StrictJackson3.class, builder = Catalogue.Builder.class)
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
     * What the sources say around the training.
     *
     * @return the background, not null
     */
    Background getBackground();

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
     * What was published after the sources; it changes nothing in the rest of the catalogue.
     *
     * @return the evidence layer, not null
     */
    EvidenceLayer getEvidence();

    /**
     * Which parts of the catalogue answer the items of a framework for describing interventions.
     *
     * @return the crosswalks, not null
     */
    List<Crosswalk> getCrosswalks();

    /**
     * Everything that has an address, in the order of the document.
     *
     * @return the entries by address, not null
     */
    @Value.Lazy
    default Map<Address, Entry> entries() {
        Map<Address, Entry> entries = new LinkedHashMap<>();
        CatalogueEntries.of(this).forEach(entry -> entries.putIfAbsent(entry.address(), entry));
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
        return find(address).map(Entry::citations).orElse(List.of());
    }

    /**
     * The gaps of an element.
     *
     * @param address  the address of the element, not null
     * @return the gaps that name it, empty if there are none
     */
    default List<Gap> gapsOf(Address address) {
        return getGaps().stream()
                .filter(gap -> gap.getAbout().contains(address))
                .toList();
    }

    /**
     * The disagreements of the sources about an element.
     *
     * @param address  the address of the element, not null
     * @return the disagreements that name it, empty if there are none
     */
    default List<SourceDisagreement> disagreementsOf(Address address) {
        return getDisagreements().stream()
                .filter(disagreement -> disagreement.getAbout().contains(address))
                .toList();
    }

    /**
     * Whether a list in the sources says of itself that it is open or closed.
     *
     * @param address  the address of the section or element that holds the list, not null
     * @return the openness, empty if the sources do not say
     */
    default Optional<Openness> opennessOf(Address address) {
        return getBackground().getListings().stream()
                .filter(listing -> listing.getAbout().equals(address))
                .map(Listing::getOpenness)
                .findFirst();
    }

    /**
     * What was published later about an element; never part of what the sources say.
     *
     * @param address  the address of the element, not null
     * @return the items of the evidence layer that name it, empty if there are none
     */
    default List<EvidenceItem> evidenceOf(Address address) {
        return getEvidence().getItems().stream()
                .filter(item -> item.getAbout().contains(address))
                .toList();
    }

    /**
     * The entries that a word occurs in, in their texts or in their address, whatever its case and accents.
     *
     * @param word  the word or part of one, not null
     * @return the entries in the order of the document, empty if there are none
     */
    default List<Entry> search(String word) {
        return Search.of(word).in(entries().values());
    }

    /**
     * Runs the constraints of this value, and the rules across its parts.
     *
     * <p>Building does so once, in {@link #withOwnLists}, when nobody else can change the lists any more.
     *
     * @throws jakarta.validation.ConstraintViolationException if a constraint is broken
     * @throws InvalidCatalogueException if an element is not cited, or an address, a source or a line that is named does
     *     not exist
     */
    @Override
    default void check() {
        Validated.super.check();
        List<Violation> violations = CatalogueRules.brokenBy(this);
        if (!violations.isEmpty()) {
            throw new InvalidCatalogueException(violations);
        }
    }

    /**
     * The same catalogue, valid and with lists of citations that nobody else can change; called by whatever builds it.
     *
     * @return this value if its lists are so already, not null
     * @throws jakarta.validation.ConstraintViolationException if a constraint is broken
     * @throws InvalidCatalogueException if the parts of the catalogue do not hold together
     */
    @Value.Check
    default Catalogue withOwnLists() {
        if (getCitations().values().stream().allMatch(list -> List.copyOf(list) == list)) {
            check();
            return this;
        }
        Map<Address, List<Citation>> own = new LinkedHashMap<>();
        getCitations().forEach((address, citations) -> own.put(address, List.copyOf(citations)));
        return builder().from(this).citations(own).build();
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

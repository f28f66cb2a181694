package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries a catalogue has, and in what order. */
class CatalogueEntriesTest {

    private final Catalogue catalogue = MentorwijsCatalogue.canonical();

    @Test
    void listsItsSectionsInTheOrderOfTheDocument() {
        Map<String, EntryKind> sections = new LinkedHashMap<>();
        sections.put("sources", EntryKind.SOURCE);
        Stream.of(Section.values()).forEach(section -> sections.put(section.jsonName(), EntryKind.TRAINING));
        catalogue.getBackground().sections().keySet().forEach(name -> sections.put(name, EntryKind.BACKGROUND));
        sections.put("gaps", EntryKind.GAP);
        sections.put("disagreements", EntryKind.DISAGREEMENT);
        catalogue.getEvidence().sections().keySet().forEach(name -> sections.put(name, EntryKind.EVIDENCE));
        sections.put("crosswalks", EntryKind.CROSSWALK);

        assertThat(catalogue.entries().keySet())
                .extracting(Address::value)
                .filteredOn(address -> !address.contains("/"))
                .containsExactlyElementsOf(sections.keySet());
        assertThat(catalogue.entries().values())
                .allSatisfy(entry -> assertThat(entry.kind())
                        .isEqualTo(sections.get(entry.address().value().split("/", 2)[0])));
    }

    @Test
    void listsEachElementBehindWhatItIsPartOf() {
        assertThat(catalogue.entries().keySet())
                .extracting(Address::value)
                .containsSubsequence("sources", "sources/zonmw", "sources/tno", "name")
                .containsSubsequence("evidence/e6", "evidence/e6/controls", "evidence/e6/knowledge", "evidence/e7")
                .containsSubsequence(
                        "organisations/werkzaak-rivierenland",
                        "organisations/werkzaak-rivierenland/blood-groups",
                        "organisations/werkzaak-rivierenland/wap",
                        "organisations/tno",
                        "organisations/tno/well-being",
                        "organisations/tno/mobility",
                        "organisations/project-group");
    }

    @ParameterizedTest
    @ValueSource(strings = {"causes", "organisations", "disagreements"})
    void restsAListOnThePlacesOfAllItsElements(String list) {
        List<Citation> ofElements = catalogue.entries().values().stream()
                .filter(entry -> entry.address().value().matches(list + "/[^/]+"))
                .flatMap(entry -> entry.citations().stream())
                .toList();

        assertThat(find(list).citations()).hasSizeGreaterThan(1).containsExactlyElementsOf(ofElements);
    }

    @Test
    void restsAGapOnThePlacesThatLeaveItOpen() {
        assertThat(catalogue.getGaps()).allSatisfy(gap -> {
            Entry entry = find("gaps/" + gap.key());
            assertThat(entry.citations()).isEqualTo(gap.getCitations());
            assertThat(entry.references()).isEqualTo(gap.getAbout());
        });
    }

    @Test
    void keepsItsEntriesFromBeingChanged() {
        assertThat(catalogue.entries()).isUnmodifiable();
        assertThat(catalogue.getBackground().sections()).isUnmodifiable();
        assertThat(catalogue.getEvidence().sections()).isUnmodifiable();
    }

    @Test
    void callsASessionByItsTitleAndThenItsTopics() {
        LocalizedText title = LocalizedText.of("Kennismaken", "Meeting");
        LocalizedText topic = LocalizedText.of("Beperkingen", "Limitations");
        Session titled =
                catalogue.getTraining().getSessions().get(0).withTitle(title).withTopics(topic);
        Training training = catalogue.getTraining().withEffort().withSessions(titled);

        assertThat(Entry.of(training))
                .filteredOn(entry -> entry.address().value().equals("sessions/1"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.label()).contains(title);
                    assertThat(entry.texts()).containsExactly(title, topic);
                });
    }

    @Test
    void doNotChangeWithTheListsTheyWereMadeFrom() {
        Entry entry = find("causes/attitudes-of-colleagues");
        List<LocalizedText> texts = new ArrayList<>(entry.texts());
        List<Citation> citations = new ArrayList<>(entry.citations());
        List<Address> references = new ArrayList<>(entry.references());
        Entry made = new Entry(entry.address(), entry.kind(), entry.value(), texts, citations, references);

        texts.clear();
        citations.clear();
        references.clear();

        assertThat(made).isEqualTo(entry);
    }

    private Entry find(String address) {
        return catalogue.find(Address.parse(address)).orElseThrow();
    }
}

package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.catalogue.framework.CrosswalkItem;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Golden
class CatalogueReportTest {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();
    private static final CatalogueReport JSON = CatalogueReport.of("json", ReportOptions.in(Locale.ENGLISH));
    private static final List<Entry> ELEMENTS = Stream.of(
                    "activeComponents", "goal", "effort", "sessions/3", "learningGoals/KNOWLEDGE", "homework")
            .map(Address::parse)
            .map(address -> CATALOGUE.find(address).orElseThrow())
            .toList();

    static Stream<Locale> languages() {
        return Stream.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    }

    private static CatalogueReport text(Locale language) {
        return CatalogueReport.of("text", ReportOptions.in(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsEveryElementInItsWords(Locale language) {
        for (Entry entry : CATALOGUE.entries().values()) {
            String told = text(language).entry(entry);

            assertThat(told).startsWith(entry.address() + "\n");
            assertTells(told, entry.texts(), language);
        }
    }

    @Test
    void givesEveryElementToProgramsWithItsCitations() {
        for (Entry entry : CATALOGUE.entries().values()) {
            JsonNode given = JsonMapper.shared().readTree(JSON.entry(entry));

            assertThat(given.get("address").stringValue())
                    .isEqualTo(entry.address().value());
            assertThat(given.get("kind").stringValue()).isEqualTo(entry.kind().name());
            assertThat(given.get("citations")).hasSameSizeAs(entry.citations());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsEveryGapEveryDisagreementAndAllThatCameLater(Locale language) {
        CatalogueReport report = text(language);

        assertTells(
                report.gaps(), CATALOGUE.getGaps().stream().map(Gap::getText).toList(), language);
        assertTells(
                report.disagreements(),
                CATALOGUE.getDisagreements().stream()
                        .map(SourceDisagreement::getTopic)
                        .toList(),
                language);
        assertTells(
                report.evidence(),
                CATALOGUE.getEvidence().getItems().stream()
                        .map(EvidenceItem::getText)
                        .toList(),
                language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsEveryItemOfAFramework(Locale language) {
        for (Crosswalk crosswalk : CATALOGUE.getCrosswalks()) {
            assertTells(
                    text(language).completeness(crosswalk),
                    crosswalk.getItems().stream().map(CrosswalkItem::getLabel).toList(),
                    language);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsPeopleWhatStandsInItsFile(Locale language) throws IOException {
        GoldenReport.assertMatches("catalogue_" + language + ".txt", everyView(text(language)));
    }

    @Test
    void givesEveryViewToProgramsWithAllThatItHolds() throws IOException {
        List<Entry> entries = List.copyOf(CATALOGUE.entries().values());

        assertThat(json(JSON.overview()).get("training").get("sessions")).hasSize(5);
        assertThat(json(JSON.found(entries)).get("found")).hasSameSizeAs(entries);
        assertThat(json(JSON.gaps()).get("gaps")).hasSameSizeAs(CATALOGUE.getGaps());
        assertThat(json(JSON.disagreements()).get("disagreements")).hasSameSizeAs(CATALOGUE.getDisagreements());
        assertThat(json(JSON.evidence()).get("items"))
                .hasSameSizeAs(CATALOGUE.getEvidence().getItems());
        for (Crosswalk crosswalk : CATALOGUE.getCrosswalks()) {
            assertThat(json(JSON.completeness(crosswalk)).get("items")).hasSameSizeAs(crosswalk.getItems());
        }
        GoldenReport.assertMatches("catalogue-effort.json", JSON.entry(ELEMENTS.get(2)));
        GoldenReport.assertMatches("catalogue-found.json", JSON.found(ELEMENTS));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Every view, and of the elements those that have most to tell. */
    private static String everyView(CatalogueReport report) {
        List<String> views =
                new ArrayList<>(List.of(report.overview(), report.found(ELEMENTS), report.found(List.of())));
        ELEMENTS.forEach(element -> views.add(report.entry(element)));
        views.addAll(List.of(report.gaps(), report.disagreements(), report.evidence()));
        CATALOGUE.getCrosswalks().forEach(crosswalk -> views.add(report.completeness(crosswalk)));
        return String.join("\n=====\n\n", views);
    }

    private static void assertTells(String report, List<LocalizedText> texts, Locale language) {
        String told = unwrapped(report);

        assertThat(texts)
                .allSatisfy(text -> assertThat(told)
                        .contains(unwrapped(ShownText.of(text, language).toString())));
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

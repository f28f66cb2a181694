package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.training.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HandbookTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void showsEverythingAsOpenThatTheSourcesDoNotSayOfTheTraining() {
        String open = page(PageSubject.canonical()).select(".open").text();

        assertThat(MentorwijsCatalogue.canonical().getGaps().stream().filter(HandbookTest::isOfTheTraining))
                .hasSizeGreaterThan(25)
                .allSatisfy(gap -> assertThat(open).contains(gap.getText().dutch()));
    }

    private static boolean isOfTheTraining(Gap gap) {
        return gap.getAbout().stream()
                .anyMatch(about -> Section.find(about.value().split("/", 2)[0]).isPresent());
    }

    @Test
    void tellsWhatTheSourcesSayOfEverySection() {
        Document page = page(PageSubject.canonical());

        assertThat(page.select("#sessions tbody tr")).hasSize(5);
        assertThat(page.select("#sessions tbody td[data-label=Duur]").eachText())
                .containsOnly("2,5 uur");
        assertThat(page.select("#effort tbody tr").eachText())
                .anySatisfy(
                        row -> assertThat(row).contains("75 uur (schatting)").contains("de organisatie"))
                .anySatisfy(
                        row -> assertThat(row).contains("60 uur (schatting)").contains("wie, zegt geen bron"))
                .anySatisfy(row -> assertThat(row).contains("12,5 uur").contains("de deelnemers"));
        assertThat(page.select("#components > ol > li")).hasSize(6);
        assertThat(page.select("#disagreements li").eachText())
                .anySatisfy(point -> assertThat(point).contains("Gekozen: “kennis, houding en vaardigheden”"));
    }

    @Test
    void givesWhatAVariantFillsInAndAsksForItNoMore() {
        Document page = page(Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-ingevuld
                version: "0.1.0"
                name: { nl: Mentorwijs ingevuld }
                sessions:
                  - { number: 1, duration: PT12H30M, title: { nl: Kennismaken }, topics: [{ nl: Wie is wie }], components: [autonomy] }
                """));
        Element row = page.expectFirst("#sessions tbody tr");

        assertThat(row.text())
                .isEqualTo("1 12,5 uur Kennismaken; Wie is wie het bevorderen van de autonomie van de medewerker"
                        + " deze variant");
        assertThat(page.select("#sessions .open").text()).doesNotContain("Wat er in de bijeenkomsten gebeurt.");
        assertThat(page.select("#adaptations tbody tr")).hasSize(1);
    }

    @Test
    void tellsOfEveryAdaptationWhyItWasMadeAndByWhom() {
        Document page = page(Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-anders
                version: "0.1.0"
                homework:
                  - { id: lezen, label: { nl: Lees de kaart } }
                  - { id: oefenen, label: { nl: Oefen een gesprek }, duration: PT1H30M }
                effort:
                  - id: introduction
                  - id: zaal
                    activity: { nl: de zaal klaarzetten }
                    bearer: ORGANISATION
                    per: CYCLE
                    duration: PT2H
                    precision: STATED
                changes:
                  - section: homework
                    nature: SUBSTITUTING
                    reason: { goal: IMPROVE_FIT, text: { nl: Zo leren ze meer. } }
                    decidedBy: RESEARCHER
                  - { section: homework, nature: ADDING, reason: { text: { nl: Dat kan thuis. } }, decidedBy: ADMINISTRATOR }
                """));

        assertThat(page.select("#adaptations tbody tr").eachText())
                .containsExactly(
                        "Huiswerk toevoegen, vervangen beter laten aansluiten: Zo leren ze meer.; Dat kan thuis."
                                + " onderzoeker, directie",
                        "Tijd vervangen niet gezegd niet gezegd");
        assertThat(page.text())
                .contains("Lees de kaart deze variant")
                .contains("Oefen een gesprek: 1,5 uur deze variant")
                .contains("de zaal klaarzetten");
    }

    private static Document page(PageSubject subject) {
        Document page =
                Jsoup.parse(TrainingPage.of(PageKind.HANDBOOK, subject, DUTCH).text(PageForm.HTML));
        page.select("section").forEach(section -> section.attr("id", section.attr("aria-labelledby")));
        return page;
    }
}

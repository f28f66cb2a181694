package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistTest {

    @ParameterizedTest
    @EnumSource(
            value = PageKind.class,
            names = {"SEI", "TIDIER"})
    void hasASectionForEveryItemOfItsFramework(PageKind kind) {
        Document page = page(kind, PageSubject.canonical());
        Crosswalk framework = MentorwijsCatalogue.canonical().getCrosswalks().stream()
                .filter(crosswalk -> crosswalk.key().equals(kind.id()))
                .findFirst()
                .orElseThrow();

        assertThat(page.select("section.item").eachAttr("aria-labelledby"))
                .isEqualTo(framework.getItems().stream()
                        .map(item -> "item-" + item.key())
                        .toList());
        assertThat(page.select(".overview tbody tr")).hasSameSizeAs(framework.getItems());
    }

    @Test
    void keepsWhatWasPublishedLaterApartFromTheSources() {
        Document page = page(PageKind.SEI, PageSubject.canonical());

        assertThat(page.select("#item-research")
                        .parents()
                        .select("section .later")
                        .text())
                .contains("Published later (read in 2026-11); no part of the sources:");
        assertThat(page.select(".later .source").eachText()).noneMatch(source -> source.startsWith("TNO line"));
    }

    @Test
    void numbersTheItemsOfTheWorksheetInTheirOrder() {
        Document page = page(PageKind.SEI, PageSubject.canonical());

        assertThat(page.select("section.item > h2, section.item > h3, section.item > h4").stream()
                        .map(heading -> heading.tagName() + " " + heading.text()))
                .startsWith(
                        "h2 Summary",
                        "h2 1 Description of the intervention",
                        "h3 1.1 Target group",
                        "h4 ultimate target group",
                        "h4 intermediate target groups",
                        "h2 2 Delivery");
    }

    @Test
    void saysWhatAVariantLosesAndWhatItAnswersBeyondTheSources() {
        Document page = page(PageKind.TIDIER, Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-zonder
                version: "0.1.0"
                name: { nl: Zonder huiswerk, en: Without homework }
                setting: { workplace: REGULAR, deliveryMode: ONLINE }
                homework: []
                changes:
                  - { section: homework, reason: { text: { nl: Geen tijd., en: No time. } } }
                  - { section: setting, reason: { text: { nl: Te ver., en: Too far. } } }
                """));

        assertThat(page.text())
                .contains("Not in this variant: Homework.")
                .contains("No time.")
                .contains("Sessions: online this variant")
                .doesNotContain("Whether the sessions are held on site or online.");
    }

    private static Document page(PageKind kind, PageSubject subject) {
        return Jsoup.parse(TrainingPage.of(kind, subject, Locale.ENGLISH).text(PageForm.HTML));
    }
}

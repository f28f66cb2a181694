package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FidelityPageTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final PageSubject SHORTER = Pages.ofYaml("""
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: mentorwijs-kort
            version: "0.1.0"
            name: { nl: Mentorwijs kort }
            sessions:
              - { number: 1 }
              - { number: 2 }
            """);

    @Test
    void tellsTheJudgementAndOnWhatItRests() {
        Document page = page(SHORTER);

        assertThat(page.select(".verdict").text()).isEqualTo("rood");
        assertThat(page.select(".judgement").text())
                .contains("groen op grond van wat de bronnen definiëren")
                .contains("rood op grond van onderzoek");
        assertThat(page.select(".finding.red").text())
                .contains("5 uur")
                .contains("Waarom: onderzoek naar het aanpassen van andere programma’s")
                .contains("Bron: TNO r. 31");
    }

    @Test
    void drawsTheDimensionsWithTheSameInWords() {
        Element picture = page(SHORTER).expectFirst("svg");

        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("aria-labelledby")).isEqualTo("picture-title picture-text");
        assertThat(picture.select("title, desc")).hasSize(2);
        assertThat(picture.expectFirst("desc").text())
                .contains("bijeenkomsten: 2 van 5, rood")
                .contains("contacttijd: 5 uur van 12,5 uur, rood")
                .contains("werkplek: gelijk, groen");
        assertThat(picture.select("rect.bar.red").eachAttr("width")).containsExactly("120", "120");
        assertThat(picture.select("rect.track"))
                .isNotEmpty()
                .allMatch(track -> track.attr("width").equals("300"));
        assertThat(picture.select("path.shape")).hasSize(10);
    }

    @Test
    void showsEveryLightByItsWordToo() {
        assertThat(page(SHORTER).select(".light").eachText())
                .isNotEmpty()
                .allMatch(word -> word.matches("groen|geel|rood|grijs|let op|ter informatie"));
    }

    @Test
    void leavesThePictureOutOfMarkdown() {
        String markdown = TrainingPage.of(PageKind.FIDELITY, SHORTER, DUTCH).text(PageForm.MARKDOWN);

        assertThat(markdown)
                .contains("|Frequentie: bijeenkomsten|5|2|**rood**|(TNO r. 31)|")
                .doesNotContain("2 van 5");
    }

    @Test
    void isOfAVariantOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingPage.of(PageKind.FIDELITY, PageSubject.canonical(), DUTCH))
                .withMessageContaining("FIDELITY");
    }

    private static Document page(PageSubject subject) {
        return Jsoup.parse(TrainingPage.of(PageKind.FIDELITY, subject, DUTCH).text(PageForm.HTML));
    }
}

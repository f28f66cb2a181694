package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FactsheetTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    @Test
    void givesTheNumbersOfTheSources() {
        Document page = page(PageSubject.canonical());

        assertThat(page.select(".figures strong").eachText())
                .containsExactly("5", "2,5 uur", "12,5 uur", "Huiswerk", "60 uur", "75 uur");
        assertThat(page.select(".figures .precision").eachText()).containsExactly("schatting", "schatting");
    }

    @Test
    void tellsEveryElementOfTheTraining() {
        String text = page(PageSubject.canonical()).text();

        assertThat(elements())
                .isNotEmpty()
                .allSatisfy(
                        element -> assertThat(text).contains(element.getLabel().dutch()));
    }

    @Test
    void namesALineOfASourceBehindEveryStatement() {
        Document page = page(PageSubject.canonical());

        for (Element item : page.select("main li, .lead p, .goal > p")) {
            boolean isOpen = !item.parents().is(".open");
            boolean rests = Stream.concat(
                            Stream.of(item), item.parents().stream().filter(around -> around.is("li")))
                    .anyMatch(around -> !around.select("> .source").isEmpty());
            assertThat(rests || !isOpen).as(item.text()).isTrue();
        }
        assertThat(page.select(".source").eachText())
                .allMatch(
                        source -> source.matches("(TNO|ZonMw) r\\. \\d+(, \\d+)*(; (TNO|ZonMw) r\\. \\d+(, \\d+)*)*"));
    }

    @Test
    void saysWhatIsOfTheVariantAndWhatFollowsFromIt() {
        Document page = page(Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-kort
                version: "0.1.0"
                name: { nl: Mentorwijs kort }
                setting: { workplace: REGULAR, deliveryMode: ONLINE }
                sessions:
                  - { number: 1, duration: PT2H }
                  - { number: 2, duration: PT3H }
                """));

        assertThat(page.select(".figures li").eachText())
                .startsWith(
                        "2 bijeenkomsten deze variant",
                        "2 uur tot 3 uur per bijeenkomst deze variant",
                        "5 uur volgt uit de bijeenkomsten tijdsinvestering van de deelnemers aan de training");
        assertThat(page.select(".groups > p").eachText())
                .contains(
                        "Werkplek: een reguliere arbeidsorganisatie ZonMw r. 31; TNO r. 13",
                        "Bijeenkomsten: online deze variant");
        assertThat(page.select(".open").text())
                .doesNotContain("op locatie of online")
                .contains("Wat de training in euro kost.");
    }

    @Test
    void namesTheSourcesOfTheirFiguresWhereAVariantOnlyGivesSessionsTitles() {
        Document page = page(Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-titels
                version: "0.1.0"
                sessions:
                  - { number: 1, title: { nl: Kennismaken } }
                  - { number: 2 }
                  - { number: 3 }
                  - { number: 4 }
                  - { number: 5 }
                """));

        assertThat(page.select(".figures li").eachText())
                .isEqualTo(page(PageSubject.canonical()).select(".figures li").eachText());
    }

    @Test
    void namesTheSourcesOfTheNumberOfSessionsWhereTheyOnlyTakeLonger() {
        Document page = page(Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-lang
                version: "0.1.0"
                sessions:
                  - { number: 1, duration: PT3H }
                  - { number: 2 }
                  - { number: 3 }
                  - { number: 4 }
                  - { number: 5 }
                """));

        assertThat(page.select(".figures li").eachText())
                .startsWith("5 bijeenkomsten TNO r. 31", "2,5 uur tot 3 uur per bijeenkomst deze variant");
    }

    @Test
    void namesTheSourcesOfTheLengthOfASessionWhereThereAreOnlyFewer() {
        Document page = page(Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-vier
                version: "0.1.0"
                sessions: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }]
                """));

        assertThat(page.select(".figures li").eachText())
                .startsWith("4 bijeenkomsten deze variant")
                .element(1)
                .asString()
                .startsWith("2,5 uur per bijeenkomst TNO r. 31");
    }

    @Test
    void leavesOutWhatLacksOfAnElementThatTheVariantDoesNotHave() {
        Document page = page(Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-zonder
                version: "0.1.0"
                name: { nl: Mentorwijs zonder huiswerk }
                homework: []
                """));

        assertThat(page.text()).doesNotContainIgnoringCase("huiswerk kost").contains("Wie de 60 uur besteedt.");
    }

    private static Document page(PageSubject subject) {
        return Jsoup.parse(TrainingPage.of(PageKind.FACTSHEET, subject, DUTCH).text(PageForm.HTML));
    }

    private static Set<Labelled> elements() {
        return Stream.<List<? extends Labelled>>of(
                        CANONICAL.getGoal().getSubGoals(),
                        CANONICAL.getSupervisorRoles(),
                        CANONICAL.getTargetGroups(),
                        CANONICAL.getTargetGroups().get(0).getSubgroups(),
                        CANONICAL.getLearningGoals(),
                        CANONICAL.getActiveComponents(),
                        CANONICAL.getActiveComponents().get(5).getBehaviours(),
                        CANONICAL.getOutcomes(),
                        CANONICAL.getHomework(),
                        CANONICAL.getTrainerProfiles(),
                        CANONICAL.getTrainerRequirements(),
                        CANONICAL.getDeliveryChannels())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much of a framework a variant answers, as it is told. */
@Golden
class CompletenessReportTest {

    private static final Crosswalk TIDIER =
            MentorwijsCatalogue.canonical().getCrosswalks().get(0);
    private static final Review ONLINE_WITHOUT_HOMEWORK = Reviews.ofYaml("online.yaml", """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: online
            version: "1.0.0"
            setting: { workplace: REGULAR, deliveryMode: ONLINE }
            homework: []
            changes:
              - { section: setting, reason: { goal: INCREASE_REACH } }
              - { section: homework, reason: { goal: IMPROVE_FEASIBILITY } }
            """);

    @Test
    void tellsPeopleWhatTheVariantAnswersBesideMentorwijs() throws IOException {
        String text = Reviews.write(ReviewReport.of("text", asking(RuleTexts.DUTCH)), ONLINE_WITHOUT_HOMEWORK);

        assertThat(text)
                .contains("TIDieR: sjabloon voor het beschrijven van interventies.\n")
                .containsPattern("Onderdeel +Mentorwijs +Deze variant")
                .containsPattern("1 korte naam +beantwoord +beantwoord")
                .containsPattern("6 hoe +niet +deels")
                .contains("  - 3 wat (materialen): homework/preparation staat niet in deze variant.")
                .contains("  - 6 hoe: deze variant zegt wat geen bron zegt. Of de bijeenkomsten")
                .contains("  - 10 wijzigingen: deze variant zegt wat er gewijzigd is, en waarom (changes).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsOfEveryFrameworkWhatStandsInItsFile(String language) throws IOException {
        ReportOptions options = ReportOptions.in(Locale.forLanguageTag(language));
        StringBuilder told = new StringBuilder();
        for (Crosswalk framework : MentorwijsCatalogue.canonical().getCrosswalks()) {
            told.append(Reviews.write(
                    ReviewReport.of("text", options.withFramework(Optional.of(framework))), ONLINE_WITHOUT_HOMEWORK));
        }

        GoldenReport.assertMatches("completeness_" + language + ".txt", told.toString());
    }

    @Test
    void tellsPeopleInEnglish() throws IOException {
        String text = Reviews.write(ReviewReport.of("text", asking(Locale.ENGLISH)), ONLINE_WITHOUT_HOMEWORK);

        assertThat(text)
                .containsPattern("6 how +not +partly")
                .contains("  - 3 what (materials): homework/preparation is not in this variant.")
                .contains("  - 6 how: this variant says what no source says. Whether the sessions");
    }

    @Test
    void tellsNoDifferenceWhereThereIsNone() throws IOException {
        String text = Reviews.write(ReviewReport.of("text", asking(RuleTexts.DUTCH)), List.of("zoals-het-is.json"));

        assertThat(text).contains("Hoe volledig").doesNotContain("Waarin de variant afwijkt");
    }

    @Test
    void keepsEveryLineToItsWidth() throws IOException {
        for (Crosswalk framework : MentorwijsCatalogue.canonical().getCrosswalks()) {
            ReportOptions options = ReportOptions.in(RuleTexts.DUTCH).withFramework(Optional.of(framework));

            assertThat(Reviews.write(ReviewReport.of("text", options), ONLINE_WITHOUT_HOMEWORK)
                            .lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void tellsProgramsItemByItem() throws IOException {
        JsonNode told = completeness(ReviewReport.of("json", asking(RuleTexts.DUTCH)));

        assertThat(told.get("framework").stringValue()).isEqualTo("tidier");
        assertThat(told.get("canonical")).hasToString("{\"ANSWERED\":1,\"PARTLY\":8,\"EMPTY\":3}");
        assertThat(told.get("variant")).hasToString("{\"ANSWERED\":1,\"PARTLY\":9,\"EMPTY\":2}");
        assertThat(told.get("items").size()).isEqualTo(12);
        assertThat(told.at("/items/5"))
                .hasToString("{\"id\":\"how\",\"number\":\"6\",\"canonical\":\"EMPTY\",\"variant\":\"PARTLY\","
                        + "\"answeredBy\":[\"setting\"],\"lost\":[],\"filledGaps\":[\"delivery-mode\"],"
                        + "\"gaps\":[\"group-size\"]}");
        assertThat(told.at("/items/2/lost")).hasToString("[\"homework/preparation\"]");
    }

    @Test
    void saysNothingOfItUnlessAsked() throws IOException {
        ReportOptions options = ReportOptions.in(RuleTexts.DUTCH);

        assertThat(Reviews.write(ReviewReport.of("text", options), ONLINE_WITHOUT_HOMEWORK))
                .doesNotContain("Hoe volledig");
        assertThat(completeness(ReviewReport.of("json", options)).isMissingNode())
                .isTrue();
    }

    @Test
    void saysNothingOfADocumentThatComesToNothing() throws IOException {
        List<String> document = List.of("ongeldig.yaml");

        assertThat(Reviews.write(ReviewReport.of("text", asking(RuleTexts.DUTCH)), document))
                .doesNotContain("Hoe volledig");
        assertThat(Reviews.write(ReviewReport.of("json", asking(RuleTexts.DUTCH)), document))
                .doesNotContain("completeness");
    }

    private static ReportOptions asking(Locale language) {
        return ReportOptions.in(language).withFramework(Optional.of(TIDIER));
    }

    private static JsonNode completeness(ReviewReport report) throws IOException {
        return JsonMapper.shared()
                .readTree(Reviews.write(report, ONLINE_WITHOUT_HOMEWORK))
                .at("/documents/0/completeness");
    }
}

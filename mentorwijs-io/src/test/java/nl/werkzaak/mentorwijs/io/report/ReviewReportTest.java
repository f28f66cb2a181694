package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Golden
class ReviewReportTest {

    private static final ReportOptions DUTCH = ReportOptions.in(RuleTexts.DUTCH);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsPeopleInTheirLanguage(String language) throws IOException {
        ReviewReport report = ReviewReport.of("text", ReportOptions.in(Locale.forLanguageTag(language)));

        GoldenReport.assertMatches("text_" + language + ".txt", Reviews.write(report, Reviews.ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsProgramsInOneDocument(String language) throws IOException {
        ReviewReport report = ReviewReport.of("json", ReportOptions.in(Locale.forLanguageTag(language)));

        GoldenReport.assertMatches("json_" + language + ".json", Reviews.write(report, Reviews.ALL));
    }

    @Test
    void tellsOnRequestWhatIsAsInTheCanonicalTraining() throws IOException {
        ReportOptions options = DUTCH.withIncludePass(true);

        GoldenReport.assertMatches(
                "text-with-pass_nl.txt", Reviews.write(ReviewReport.of("text", options), List.of("deelnemers.yaml")));
        GoldenReport.assertMatches(
                "json-with-pass_nl.json", Reviews.write(ReviewReport.of("json", options), List.of("deelnemers.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWhatIsAcceptedAndWhatIsToBeSaidOfThat(String language) throws IOException {
        ReportOptions options = ReportOptions.in(Locale.forLanguageTag(language));
        Review review = Reviews.accepting();

        GoldenReport.assertMatches(
                "text-accepted_" + language + ".txt", Reviews.write(ReviewReport.of("text", options), review));
        GoldenReport.assertMatches(
                "json-accepted_" + language + ".json", Reviews.write(ReviewReport.of("json", options), review));
    }

    @Test
    void tellsOfTheRulesOfAnOrganisationApart() throws IOException {
        Review review = Reviews.byOwnRules("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: v
                version: "1.0.0"
                """);

        GoldenReport.assertMatches(
                "text-own-rules_nl.txt", Reviews.write(ReviewReport.of("text", DUTCH.withIncludePass(true)), review));
    }

    @Test
    void tellsOfADocumentThatIsNoVariantWhatIsWrongWithIt() throws IOException {
        ReadResult<FidelityRuleList> broken = Formats.standard()
                .byId("yaml")
                .flatMap(yaml -> yaml.reader(Companion.RULES))
                .orElseThrow()
                .read("schemaVersion: \"1.0\"\nrule: []\n");
        Review review = Review.ofCompanion("eigen.rules.yaml", broken);

        assertThat(review.document()).isEqualTo("eigen.rules.yaml");
        assertThat(review.findings()).isEqualTo(broken.findings()).isNotEmpty();
        assertThat(review.validity()).isEqualTo(Validity.INVALID);
    }

    @Test
    void saysHowManyFindingsAboutAcceptancesWereNotKept() throws IOException {
        AcceptanceReview all = Reviews.accepting().acceptances().orElseThrow();
        Review many = Reviews.accepting(new AcceptanceReview(all.document(), all.day(), Map.of(), all.findings(), 3));

        for (ReviewReport report : List.of(
                ReviewReport.of("text", DUTCH), ReviewReport.of("sarif", DUTCH), ReviewReport.of("junit", DUTCH))) {
            assertThat(Reviews.write(report, many)).contains("Nog meer bevindingen, geteld en niet bewaard: 3.");
        }
    }

    @Test
    void countsNoWarningThatWasNotKeptForAnError() throws IOException {
        Review review = new Review(
                "v.xlsx",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(finding("id.form", Severity.ERROR), finding("workbook.row.unread", Severity.WARNING)),
                List.of(),
                51,
                Optional.empty());

        assertThat(Reviews.write(ReviewReport.of("text", DUTCH), review))
                .contains("Het document is niet geldig: 1 fout.")
                .contains("geteld en niet bewaard: 51.");
    }

    private static Finding finding(String rule, Severity severity) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .kind(FindingKind.STRUCTURE)
                .location(Location.of("/id"))
                .message(LocalizedText.of("Zo.", "So."))
                .build();
    }

    @Test
    void coloursTheLightsOnRequestAndChangesNothingElse() throws IOException {
        String plain = Reviews.write(ReviewReport.of("text", DUTCH), Reviews.ALL);

        String coloured = Reviews.write(ReviewReport.of("text", DUTCH.withColour(true)), Reviews.ALL);

        assertThat(coloured)
                .contains("\u001b[1;31mROOD\u001b[0m")
                .contains("\u001b[1;32mGROEN\u001b[0m")
                .contains("\u001b[1;31mFOUT\u001b[0m")
                .contains("\u001b[1;33mLET OP\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void keepsEveryLineToItsWidth() throws IOException {
        List<String> lines = Reviews.write(ReviewReport.of("text", DUTCH.withIncludePass(true)), Reviews.ALL)
                .lines()
                .toList();

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
    }

    @Test
    void saysHowManyFindingsWereNotKept() throws IOException {
        ReadOptions two = ReadOptions.builder().maxFindings(2).build();
        Review review = Reviews.of("ongeldig.yaml", two);

        assertThat(Reviews.write(ReviewReport.of("text", DUTCH), review))
                .contains("3 fouten")
                .contains("Nog meer bevindingen, geteld en niet bewaard: 1.");
        assertThat(json(Reviews.write(ReviewReport.of("json", DUTCH), review))
                        .at("/documents/0/findingsNotShown")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void takesNoWarningThatWasNotKeptForAnError() throws IOException {
        String document = """
                schemaVersion: "1.9"
                variantOf: { id: mentorwijs, version: "2.0.0" }
                id: regio
                version: "1.0.0"
                """;
        ReadOptions one = ReadOptions.builder().maxFindings(1).build();
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        Review review =
                Mentorwijs.standard().review("regio.yaml", yaml.reader(one).read(document));

        assertThat(review.suppressed()).isEqualTo(1);
        assertThat(Reviews.write(ReviewReport.of("text", DUTCH), review)).contains("Het document is geldig.");
    }

    @Test
    void givesNoOverallLightToADocumentThatIsNotValid() throws IOException {
        JsonNode document = json(Reviews.write(ReviewReport.of("json", DUTCH), List.of("ongeldig.yaml")))
                .at("/documents/0");

        assertThat(document.get("valid").booleanValue()).isFalse();
        assertThat(document.propertyNames()).doesNotContain("overall", "overallByBasis", "fidelity", "notJudged");
    }

    @Test
    void isOneDocumentEvenWithoutReviews() throws IOException {
        assertThat(json(Reviews.write(ReviewReport.of("json", DUTCH), List.<String>of()))
                        .get("documents")
                        .size())
                .isZero();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}

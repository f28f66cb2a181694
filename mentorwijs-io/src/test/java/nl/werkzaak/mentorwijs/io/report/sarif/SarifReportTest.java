package nl.werkzaak.mentorwijs.io.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.report.GoldenReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.Reviews;
import nl.werkzaak.mentorwijs.io.report.json.ReportJson;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Golden
class SarifReportTest {

    private static final ReportOptions DUTCH = ReportOptions.in(RuleTexts.DUTCH);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isWhatTheSchemaOfSarifCallsALog(String language) throws IOException {
        ReportOptions options =
                ReportOptions.in(Locale.forLanguageTag(language)).withIncludePass(true);

        assertThat(errors(Reviews.write(ReviewReport.of("sarif", options), Reviews.ALL)))
                .isEmpty();
        assertThat(errors(Reviews.write(ReviewReport.of("sarif", options), Reviews.unread("er niet: 1.yaml"))))
                .isEmpty();
        assertThat(errors(Reviews.write(ReviewReport.of("sarif", options)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isWhatStandsInItsFile(String language) throws IOException {
        ReportOptions options =
                ReportOptions.in(Locale.forLanguageTag(language)).withIncludePass(true);

        String log = Reviews.write(
                ReviewReport.of("sarif", options),
                Reviews.accepting(),
                Reviews.of("ongeldig.yaml", ReadOptions.standard()),
                Reviews.unread("weg.yaml"));

        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(log);
        ObjectNode driver = (ObjectNode) tree.at("/runs/0/tool/driver");
        assertThat(driver.get("version").stringValue())
                .isEqualTo(MentorwijsCatalogue.versions().library());
        driver.put("version", "of the library");
        GoldenReport.assertMatches("sarif_" + language + ".json", ReportJson.print(tree));
    }

    @Test
    void wouldBeRefusedWithAnotherVersion() throws IOException {
        String log = Reviews.write(ReviewReport.of("sarif", DUTCH), Reviews.ALL);

        assertThat(errors(log.replace("\"version\": \"2.1.0\"", "\"version\": \"3.0.0\"")))
                .isNotEmpty();
    }

    @Test
    void putsEveryFindingAtItsLineAndColumn() throws IOException {
        for (String name : Reviews.ALL) {
            Review review = Reviews.of(name, ReadOptions.standard());

            JsonNode results =
                    run(Reviews.write(ReviewReport.of("sarif", DUTCH), review)).get("results");

            List<Finding> told = new ArrayList<>(review.findings());
            told.addAll(review.notJudgedHere());
            assertThat(results).hasSize(told.size());
            for (int i = 0; i < told.size(); i++) {
                Position position = told.get(i).location().position().orElseThrow();
                JsonNode region = results.get(i).at("/locations/0/physicalLocation/region");
                assertThat(results.get(i).get("ruleId").stringValue())
                        .isEqualTo(told.get(i).rule());
                assertThat(region.get("startLine").intValue()).isEqualTo(position.line());
                assertThat(region.get("startColumn").intValue()).isEqualTo(position.column());
            }
        }
    }

    @Test
    void explainsEveryRuleOfItsResults() throws IOException {
        JsonNode run = run(Reviews.write(ReviewReport.of("sarif", DUTCH.withIncludePass(true)), Reviews.ALL));

        assertThat(run.get("results")).isNotEmpty().allSatisfy(result -> {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/text").stringValue()).isNotBlank().doesNotContainPattern("\\{[A-Za-z]+\\}");
        });
    }

    @Test
    void tellsOnRequestWhichRulesPass() throws IOException {
        List<String> names = List.of("deelnemers.yaml");

        assertThat(run(Reviews.write(ReviewReport.of("sarif", DUTCH), names))
                        .at("/invocations/0/executionSuccessful")
                        .booleanValue())
                .isTrue();
        assertThat(run(Reviews.write(ReviewReport.of("sarif", DUTCH), names))
                        .get("results")
                        .findValuesAsString("kind"))
                .doesNotContain("pass");
        assertThat(run(Reviews.write(ReviewReport.of("sarif", DUTCH.withIncludePass(true)), names))
                        .get("results")
                        .findValuesAsString("kind"))
                .contains("pass");
    }

    @Test
    void tellsOfADocumentThatWasNotReadAsAFailureOfTheRun() throws IOException {
        JsonNode run = run(Reviews.write(ReviewReport.of("sarif", DUTCH), Reviews.unread("er niet: 1+2.yaml")));

        assertThat(run.get("results")).isEmpty();
        assertThat(run.at("/artifacts/0/location/uri").stringValue()).isEqualTo("er%20niet%3A%201%2B2.yaml");
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .isEqualTo("Het bestand is er niet.");
    }

    @Test
    void suppressesWhatIsAcceptedWithTheReason() throws IOException {
        Review accepting = Reviews.accepting();
        String log = Reviews.write(ReviewReport.of("sarif", DUTCH), accepting);
        JsonNode results = run(log).get("results");

        assertThat(errors(log)).isEmpty();
        List<Finding> found = accepting.findings();
        assertThat(found).anyMatch(finding -> accepting.acceptanceOf(finding).isPresent());
        for (int i = 0; i < found.size(); i++) {
            JsonNode suppressions = results.get(i).get("suppressions");
            assertThat(suppressions)
                    .hasSize(accepting.acceptanceOf(found.get(i)).isPresent() ? 1 : 0);
        }
        assertThat(results.findValuesAsString("status")).containsOnly("accepted");
        assertThat(results.findValuesAsString("justification"))
                .hasSize(accepting.acceptances().orElseThrow().accepted().size())
                .allSatisfy(reason -> assertThat(reason).startsWith("Aanvaard tot en met 2"));
    }

    @Test
    void tellsOfAcceptancesInTheirOwnFile() throws IOException {
        Review accepting = Reviews.accepting();
        List<Finding> about = accepting.acceptances().orElseThrow().findings();

        JsonNode run = run(Reviews.write(ReviewReport.of("sarif", DUTCH), accepting));

        assertThat(run.at("/artifacts/1/location/uri").stringValue()).isEqualTo("afwijkend.acceptances.yaml");
        assertThat(about).isNotEmpty();
        assertThat(run.get("results"))
                .filteredOn(result -> result.at("/locations/0/physicalLocation/artifactLocation/index")
                                .intValue()
                        == 1)
                .extracting(result -> result.get("ruleId").stringValue())
                .containsExactlyElementsOf(about.stream().map(Finding::rule).toList());
    }

    @Test
    void saysNothingOfSuppressionWhereNothingCouldBeAccepted() throws IOException {
        assertThat(Reviews.write(ReviewReport.of("sarif", DUTCH), Reviews.ALL)).doesNotContain("suppressions");
    }

    @Test
    void saysHowManyFindingsWereNotKept() throws IOException {
        ReadOptions two = ReadOptions.builder().maxFindings(2).build();

        JsonNode run = run(Reviews.write(ReviewReport.of("sarif", DUTCH), Reviews.of("ongeldig.yaml", two)));

        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .isEqualTo("Nog meer bevindingen, geteld en niet bewaard: 1.");
    }

    private static JsonNode run(String log) {
        return JsonMapper.shared().readTree(log).at("/runs/0");
    }

    private static List<com.networknt.schema.Error> errors(String log) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(bytes);
            return schema.validate(log, InputFormat.JSON);
        }
    }
}

package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The variants that are shipped as examples get the lights that the design of the rules prescribes. */
class ShippedVariantsTest {

    @ParameterizedTest
    @CsvSource({
        "kortere-bijeenkomsten.yaml,   RED,    GREEN, RED,    session.duration.shorter",
        "vier-bijeenkomsten.yaml,      RED,    GREEN, RED,    session.count.fewer",
        "zonder-autonomie.json,        RED,    RED,   GREEN,  component.removed",
        "zesde-bijeenkomst.yaml,       YELLOW, GREEN, YELLOW, session.count.changed",
        "alleen-lvb.yaml,              YELLOW, GREEN, YELLOW, subgroup.removed",
        "trainer-zonder-ervaring.yaml, RED,    RED,   GREEN,  trainer.requirement.removed",
        "eigen-woorden.yaml,           GREEN,  GREEN, GREEN,",
        "online-ploegendienst.yaml,    GREEN,  GREEN, GREEN,",
        "volledig-uitgeschreven.json,  GREEN,  GREEN, GREEN,",
        "alleen-een-naam.yaml,         GREEN,  GREEN, GREEN,",
        "regio-met-ervaringsdeskundigen.yaml, GREEN,  GREEN, GREEN,",
        "gemeente-zonder-huiswerk.yaml,       YELLOW, GREEN, YELLOW, homework.removed",
    })
    void gradesAVariantByWhatTheSourcesSayAndByResearch(
            String file, String overall, String source, String literature, String rule) {
        Ran ran = Ran.mentorwijs("validate", "variants/" + file, "--format", "json", "--fail-on", "yellow");

        JsonNode document = document(ran);
        assertThat(document.path("valid").booleanValue()).isTrue();
        assertThat(document.path("overall").stringValue()).isEqualTo(overall);
        assertThat(document.path("overallByBasis").path("SOURCE").stringValue()).isEqualTo(source);
        assertThat(document.path("overallByBasis").path("LITERATURE").stringValue())
                .isEqualTo(literature);
        assertThat(coloured(document)).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(ran.exitCode()).isEqualTo(rule == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"volledig-uitgeschreven.json", "alleen-een-naam.yaml"})
    void findsNothingInAVariantThatChangesNothing(String file) {
        JsonNode document = document(Ran.mentorwijs("validate", "variants/" + file, "--format", "json"));

        assertThat(document.path("findings")).isEmpty();
    }

    @Test
    void leavesTheOwnWordsOfAVariantToAPerson() {
        JsonNode document = document(Ran.mentorwijs("validate", "variants/eigen-woorden.yaml", "--format", "json"));

        assertThat(rules(document.path("notJudged")))
                .startsWith("component.reworded", "component.reworded", "not-judged.session-content");
    }

    @Test
    void namesThePhraseBehindEachJudgementOrSaysThatItRestsOnResearch() {
        JsonNode documents =
                json(Ran.mentorwijs("validate", "variants", "--format", "json")).path("documents");

        assertThat(documents).hasSize(12);
        for (JsonNode document : documents) {
            assertThat(document.path("findings")).allSatisfy(finding -> {
                assertThat(finding.path("line").intValue()).isPositive();
                assertThat(finding.path("column").intValue()).isPositive();
                assertThat(finding.path("citations")).isNotEmpty();
                assertThat(finding.path("citations"))
                        .allSatisfy(
                                citation -> assertThat(citation.path("phrase").stringValue())
                                        .isNotBlank());
                if (finding.path("basis").stringValue().equals("LITERATURE")) {
                    assertThat(finding.path("literature")).isNotEmpty();
                }
            });
        }
    }

    private static List<String> coloured(JsonNode document) {
        return StreamSupport.stream(document.path("findings").spliterator(), false)
                .filter(finding ->
                        List.of("RED", "YELLOW").contains(finding.path("light").asString()))
                .map(finding -> finding.path("rule").stringValue())
                .toList();
    }

    private static List<String> rules(JsonNode findings) {
        List<String> rules = new ArrayList<>();
        findings.forEach(finding -> rules.add(finding.path("rule").stringValue()));
        return rules;
    }

    private static JsonNode document(Ran ran) {
        return json(ran).path("documents").path(0);
    }

    private static JsonNode json(Ran ran) {
        return JsonMapper.shared().readTree(ran.out());
    }
}

package nl.werkzaak.mentorwijs.io.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.report.text.CarryOverReportTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was measured later, for programs. */
class ReportedEvidenceTest {

    @Test
    void tellsProgramsOfConditionsThatNoMeasurementStatesYet() {
        JsonNode node = ReportJson.tree(ReportedEvidence.of(CarryOverReportTest.withOtherConditions(), Locale.ENGLISH));

        assertThat(node.at("/readIn").stringValue())
                .isEqualTo(YearMonth.of(2026, 11).toString());
        assertThat(ReportJson.print(node.at("/measurements/0/conditions")).replaceAll("\\s+", ""))
                .isEqualTo("""
                        [{"condition":"DELIVERY_MODE","outcome":"NOT_COMPARABLE","measured":{"ON_SITE":14}},
                        {"condition":"TRAINERS","outcome":"NOT_COMPARABLE","measured":2},
                        {"condition":"SETTING","outcome":"NOT_COMPARABLE","measured":"atamunicipality","here":"REGULAR"}]
                        """.replaceAll("\\s+", ""));
    }
}

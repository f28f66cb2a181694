package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewFormatTest {

    private static final String SHORTER =
            Path.of("variants", "kortere-bijeenkomsten.yaml").toString();

    @Test
    void tellsCodeReviewAtWhichLine() {
        Ran ran = Ran.mentorwijs("validate", SHORTER, "--format", "sarif");

        JsonNode result = JsonMapper.shared().readTree(ran.out()).at("/runs/0/results/0");
        assertThat(ran.exitCode()).isZero();
        assertThat(result.get("ruleId").stringValue()).isEqualTo("session.duration.shorter");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isPositive();
    }

    @Test
    void tellsContinuousIntegrationWhatFails() {
        Ran ran = Ran.mentorwijs("validate", SHORTER, "--format", "junit", "--fail-on", "red", "--lang", "en");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites ")
                .contains("<failure message=\"Sessions shorter than 2.5 hours");
    }
}

package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import org.junit.jupiter.api.Test;

class FailOnTest {

    @Test
    void isNotMetByWarningsThatWereNotKept() {
        String twoWarnings = """
                schemaVersion: "1.9"
                variantOf: { id: mentorwijs, version: "2.0.0" }
                id: regio
                version: "1.0.0"
                """;

        Review review = review(twoWarnings, 1);

        assertThat(review.suppressed()).isEqualTo(1);
        assertThat(FailOn.ERROR.isMetBy(review)).isFalse();
        assertThat(FailOn.RED.isMetBy(review)).isFalse();
        assertThat(FailOn.YELLOW.isMetBy(review)).isTrue();
    }

    @Test
    void isMetByAnErrorHoweverFewFindingsAreKept() {
        String errorBehindAWarning = """
                schemaVersion: "1.9"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: Regio
                version: "1.0.0"
                """;

        assertThat(FailOn.ERROR.isMetBy(review(errorBehindAWarning, 1))).isTrue();
    }

    private static Review review(String document, int maxFindings) {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        ReadOptions options = ReadOptions.builder().maxFindings(maxFindings).build();
        return Mentorwijs.standard().review("regio.yaml", yaml.reader(options).read(document));
    }
}

package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports to which reviews are added as they come. */
class ReviewWriterTest {

    private static final ReportOptions OPTIONS = ReportOptions.in(Locale.ENGLISH);
    private static final String FAITHFUL = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: zorg
            version: "0.1.0"
            """;

    @ParameterizedTest
    @MethodSource("reportsAtOnce")
    void writesEachReviewBeforeTheNextOneIsThere(ReviewReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        ReviewWriter writer = report.writer(text);

        writer.add(Reviews.ofYaml("een.yaml", FAITHFUL));

        assertThat(text).contains("een.yaml").doesNotContain("twee.yaml");

        writer.add(Reviews.ofYaml("twee.yaml", FAITHFUL));

        assertThat(text).contains("twee.yaml");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writesTheSameAsAllReviewsTogether(ReviewReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        ReviewWriter writer = report.writer(text);

        writer.add(Reviews.unread("weg.yaml"));
        writer.add(Reviews.ofYaml("een.yaml", FAITHFUL + "homework: []\n"));
        writer.add(Reviews.accepting());
        writer.end();

        assertThat(text)
                .hasToString(Reviews.write(
                        report,
                        Reviews.unread("weg.yaml"),
                        Reviews.ofYaml("een.yaml", FAITHFUL + "homework: []\n"),
                        Reviews.accepting()));
    }

    @ParameterizedTest
    @MethodSource("reportsOfAll")
    void putsAFailureOfTheLibraryInThePlaceOfTheDocument(ReviewReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        ReviewWriter writer = report.writer(text);

        Review before = writer.add(Reviews.ofYaml("een.yaml", FAITHFUL));
        Review broken = writer.add(thatCannotBeTold("twee.yaml"));
        Review after = writer.add(Reviews.ofYaml("drie.yaml", FAITHFUL));
        writer.end();

        assertThat(Stream.of(before, broken, after).map(Review::validity))
                .containsExactly(Validity.VALID, Validity.FAILED, Validity.VALID);
        assertThat(text)
                .hasToString(Reviews.write(
                        report, Reviews.ofYaml("een.yaml", FAITHFUL), broken, Reviews.ofYaml("drie.yaml", FAITHFUL)))
                .contains("The library failed on this document");
    }

    @Test
    void tellsOfAFailureInBothLanguagesAndWhatToDo() {
        Review review = Review.failed("een.yaml", new IllegalStateException("a\u001b[2Jb"));

        Finding finding = review.findings().get(0);

        assertThat(review.isValid()).isFalse();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().byLanguage()).containsOnlyKeys("nl", "en");
        assertThat(finding.message().dutch()).contains("IllegalStateException", "a\\u001b[2Jb");
        assertThat(finding.hint()).isPresent();
    }

    @Test
    void countsFailuresApart() throws IOException {
        String text = Reviews.write(
                ReviewReport.of("text", OPTIONS),
                Reviews.ofYaml("een.yaml", FAITHFUL),
                Review.failed("twee.yaml", new IllegalStateException()));

        assertThat(text)
                .containsPattern("twee.yaml .* failed\n")
                .endsWith("2 documents: 1 green, 0 yellow, 0 red, 0 not valid, 0 not read. The library failed on 1.\n");
    }

    @SuppressWarnings("NullAway") // A value that no code of ours makes stands for a fault of ours.
    private static Review thatCannotBeTold(String name) {
        Review review = Reviews.ofYaml(name, FAITHFUL);
        return new Review(
                review.document(),
                review.variant(),
                review.resolution(),
                review.fidelity(),
                review.adaptations(),
                review.findings(),
                review.notJudged(),
                review.suppressed(),
                Optional.of(new AcceptanceReview(null, null, Map.of(), Collections.singletonList(null), 1)));
    }

    static Stream<Named<ReviewReport>> reportsAtOnce() {
        return named(Map.of("text", ReviewReport.of("text", OPTIONS), "json", ReviewReport.of("json", OPTIONS)));
    }

    static Stream<Named<ReviewReport>> reportsOfAll() {
        return Stream.concat(
                reportsAtOnce(),
                named(Map.of("sarif", ReviewReport.of("sarif", OPTIONS), "junit", ReviewReport.of("junit", OPTIONS))));
    }

    static Stream<Named<ReviewReport>> reports() {
        return Stream.concat(
                reportsOfAll(),
                named(Map.of(
                        "matrix", ReviewReport.of("matrix", OPTIONS),
                        "csv", ReviewReport.of("csv", OPTIONS),
                        "markdown", ReviewReport.of("markdown", OPTIONS))));
    }

    private static Stream<Named<ReviewReport>> named(Map<String, ReviewReport> reports) {
        return reports.entrySet().stream().map(report -> Named.of(report.getKey(), report.getValue()));
    }
}

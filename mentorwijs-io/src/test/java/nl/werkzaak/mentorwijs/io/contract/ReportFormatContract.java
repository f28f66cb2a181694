package nl.werkzaak.mentorwijs.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.io.report.ReportFormats;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.report.Tally;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every format of reports promises. */
public abstract class ReportFormatContract {

    private static final String HOSTILE = "{name} $1 <b>&amp;\"' \u202e\u001b[2J\r\n.yaml";

    /** A contract. */
    protected ReportFormatContract() {}

    /**
     * The format that is tested.
     *
     * @return the format, not null
     */
    protected abstract ReportFormat format();

    @Test
    void isInstalled() {
        assertThat(ReportFormats.standard().byId(format().id())).get().hasSameClassAs(format());
        assertThat(ReportFormats.standard().problems()).isEmpty();
    }

    @Test
    void hasAnIdANameAMediaTypeAndAnExtension() {
        assertThat(format().id()).matches("[a-z0-9]+");
        assertThat(format().name().byLanguage()).containsKeys("nl", "en");
        assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
        assertThat(format().extension()).startsWith(".").isLowerCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr"})
    void writesTheSameTextForTheSameReviews(String language) throws IOException {
        ReportOptions options = ReportOptions.in(Locale.forLanguageTag(language));

        assertThat(write(options, reviews()))
                .isEqualTo(write(options, reviews()))
                .contains("valid.yaml", "invalid.yaml", "unread.yaml", "failed.yaml");
    }

    @Test
    void writesTheReportOfNoReviews() throws IOException {
        assertThat(write(everything(), List.of())).isEqualTo(write(everything(), List.of()));
    }

    @Test
    void writesEveryReviewWithAllThatCanBeAskedFor() throws IOException {
        Mentorwijs reviewer = Mentorwijs.standard();

        for (int seed = 0; seed < 20; seed++) {
            byte[] document = Formats.json().writer().bytes(GeneratedVariants.of(seed));
            List<Review> added = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            ReviewWriter writer = format().report(everything()).writer(text);

            added.add(writer.add(
                    reviewer.review(seed + ".json", Formats.json().reader().read(document))));
            writer.end();

            assertThat(added).as("seed %d", seed).extracting(Review::validity).doesNotContain(Validity.FAILED);
            assertThat(text).as("seed %d", seed).contains(seed + ".json");
        }
    }

    @Test
    void showsTheTextOfADocumentWithoutActingOnIt() throws IOException {
        String text = write(everything(), List.of(Review.unread(HOSTILE, LocalizedText.of("Weg.", "Gone."))));

        assertThat(text).doesNotContain("\u202e", "\u001b");
    }

    @Test
    void tellsEachReviewApartAsWellAsTogether() {
        format().lines(everything()).ifPresent(lines -> {
            Tally tally = new Tally();
            for (Review review : reviews()) {
                tally.add(review);

                assertThat(lines.of(review))
                        .isEqualTo(lines.of(review))
                        .satisfies(text -> assertThat(text.isEmpty() || text.endsWith("\n"))
                                .isTrue());
            }
            assertThat(lines.end(tally)).isEqualTo(lines.end(tally));
        });
    }

    @Test
    void isSharedBetweenThreads() throws IOException {
        ReviewReport report = format().report(everything());
        String alone = write(report, reviews());

        assertThat(IntStream.range(0, 16).parallel().mapToObj(thread -> {
                    try {
                        return write(report, reviews());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .containsOnly(alone);
    }

    @Test
    void tellsOfAnOutputThatFails() {
        assertThatThrownBy(() -> format().report(everything()).write(reviews(), new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    private static ReportOptions everything() {
        return ReportOptions.in(Locale.ENGLISH).withIncludePass(true).withEvidence(true);
    }

    /** A review of each validity. */
    private static List<Review> reviews() {
        Mentorwijs reviewer = Mentorwijs.standard();
        String valid = """
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: zorg
                version: "0.1.0"
                homework: []
                """;
        return Stream.of(
                        reviewer.review("valid.yaml", Formats.yaml().reader().read(valid)),
                        reviewer.review("invalid.yaml", Formats.yaml().reader().read(valid + "colour: red\n")),
                        Review.unread("unread.yaml", LocalizedText.of("Er is geen bestand.", "There is no file.")),
                        Review.failed("failed.yaml", new IllegalStateException("a fault")))
                .toList();
    }

    private String write(ReportOptions options, List<Review> reviews) throws IOException {
        return write(format().report(options), reviews);
    }

    private static String write(ReviewReport report, List<Review> reviews) throws IOException {
        StringBuilder text = new StringBuilder();
        report.write(reviews, text);
        return text.toString();
    }

    private static final class FullDisk extends Writer {

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("the disk is full");
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

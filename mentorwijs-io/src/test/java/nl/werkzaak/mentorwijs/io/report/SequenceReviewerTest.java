package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.json.NdjsonFormat;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import org.junit.jupiter.api.Test;

class SequenceReviewerTest {

    private static final ReviewLines LINES =
            ReviewLines.of("text", ReportOptions.in(RuleTexts.DUTCH).withIncludePass(true));
    private static final SequenceReviewer REVIEWER = new SequenceReviewer(Mentorwijs.standard(), LINES);

    @Test
    void tellsOfEveryDocumentInTheOrderInWhichTheyStand() throws IOException {
        List<String> told = new ArrayList<>();

        REVIEWER.review("vele.ndjson", documents(0, 300), (review, text, size) -> {
            told.add(review.document());
            assertThat(text).isEqualTo(LINES.of(review));
            assertThat(size).isEqualTo(document(told.size()).length() + 1);
            assertThat(review.variant().orElseThrow().getId()).hasToString("v" + told.size());
            return true;
        });

        assertThat(told)
                .isEqualTo(IntStream.rangeClosed(1, 300)
                        .mapToObj(line -> "vele.ndjson:" + line)
                        .toList());
    }

    @Test
    void getsThroughDocumentsOfWhichOneIsMoreThanItLooksAheadFor() throws IOException {
        List<Long> sizes = new ArrayList<>();

        REVIEWER.review("grote.ndjson", documents(1_500_000, 3), (review, text, size) -> sizes.add(size));

        assertThat(sizes).hasSize(3).allSatisfy(size -> assertThat(size).isGreaterThan(1_500_000));
    }

    @Test
    void stopsWhereItIsToldTo() throws IOException {
        List<String> told = new ArrayList<>();

        REVIEWER.review("vele.ndjson", documents(0, 300), (review, text, size) -> {
            told.add(review.document());
            return told.size() < 5;
        });

        assertThat(told).hasSize(5);
    }

    @Test
    void tellsOfADocumentOnWhichTheLibraryFailsInItsPlace() throws IOException {
        Mentorwijs failing = Mentorwijs.standard().withVariants((reference, followed) -> {
            throw new IllegalStateException("a fault of ours");
        });
        String child = document(2).replace("\"mentorwijs\"", "\"ouder\"");
        byte[] lines = String.join("\n", document(1), child, document(3)).getBytes(StandardCharsets.UTF_8);
        List<Validity> told = new ArrayList<>();

        new SequenceReviewer(failing, LINES)
                .review(
                        "vele.ndjson",
                        new NdjsonFormat().documents(new ByteArrayInputStream(lines), ReadOptions.standard()),
                        (review, text, size) -> {
                            assertThat(text).startsWith("vele.ndjson:" + (told.size() + 1));
                            return told.add(review.validity());
                        });

        assertThat(told).containsExactly(Validity.VALID, Validity.FAILED, Validity.VALID);
    }

    @Test
    void tellsOfWhatItFetchedWhereNoMoreCanBeFetched() {
        DocumentSequence whole = documents(0, 3);
        DocumentSequence breaking = () -> {
            Optional<DocumentSequence.Document> next = whole.next();
            if (next.isEmpty()) {
                throw new IOException("the network is gone");
            }
            return next;
        };
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() ->
                        REVIEWER.review("vele.ndjson", breaking, (review, text, size) -> told.add(review.document())))
                .hasMessage("the network is gone");

        assertThat(told).containsExactly("vele.ndjson:1", "vele.ndjson:2", "vele.ndjson:3");
    }

    private static DocumentSequence documents(int blanks, int count) {
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(number -> document(number) + " ".repeat(blanks))
                .collect(Collectors.joining("\n", "", "\n"));
        return new NdjsonFormat()
                .documents(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.builder().maxBytes(2_000_000).build());
    }

    private static String document(int number) {
        return "{\"schemaVersion\": \"1.0\", \"variantOf\": {\"id\": \"mentorwijs\", \"version\": \"1.0.0\"},"
                + " \"version\": \"1.0.0\", \"id\": \"v" + number + "\"}";
    }
}

package nl.werkzaak.mentorwijs.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.DocumentSequence.Document;
import nl.werkzaak.mentorwijs.io.EndlessLineException;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.contract.DocumentFormatContract;
import nl.werkzaak.mentorwijs.io.contract.FaultyDocument;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class NdjsonFormatTest extends DocumentFormatContract {

    private static final String VALID = """
            {"schemaVersion": "1.0", "variantOf": {"id": "mentorwijs", "version": "1.0.0"}, "id": "zorg", "version": "1.0.0"}""";

    @Override
    protected DocumentFormat format() {
        return new NdjsonFormat();
    }

    @Override
    protected Stream<FaultyDocument> faultyDocuments() {
        return Stream.of(
                FaultyDocument.ofText("two documents where one is read", VALID + "\n" + VALID, "json.trailing", 2, 1),
                FaultyDocument.ofText(
                        "a version of one part",
                        VALID.replace("\"zorg\", \"version\": \"1.0.0\"", "\"zorg\", \"version\": \"1\""),
                        "version.form",
                        1,
                        106),
                FaultyDocument.ofText("no id", VALID.replace("\"id\": \"zorg\", ", ""), "property.missing", 1, 1));
    }

    @Test
    void writesADocumentOnALine() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(format().writer().text(GeneratedVariants.of(seed))).containsOnlyOnce("\n");
        }
    }

    @Test
    void readsADocumentThatStandsBesideAVariantAsJson() {
        assertThat(new NdjsonFormat()
                        .reader(Companion.ACCEPTANCES)
                        .orElseThrow()
                        .read("""
                        {"schemaVersion": "1.0", "acceptancesOf": {"id": "zorg", "version": "1.0.0"}}""")
                        .value())
                .isPresent();
    }

    @Test
    void readsDocumentsOneAfterAnother() throws IOException {
        List<TrainingVariant> variants =
                IntStream.range(0, 200).mapToObj(GeneratedVariants::of).toList();
        StringBuilder lines = new StringBuilder();
        variants.forEach(variant -> lines.append(format().writer().text(variant)));

        List<Document> documents = documents(lines.toString(), ReadOptions.standard());

        assertThat(documents)
                .extracting(Document::line)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
        assertThat(documents.stream()
                        .map(document -> document.read().value().orElseThrow())
                        .toList())
                .isEqualTo(variants);
        assertThat(documents.stream().mapToLong(Document::size).sum())
                .isEqualTo(lines.toString().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void tellsOfABadLineByItsNumberAndGoesOn() throws IOException {
        String lines = VALID + "\n\n  \r\n{\"id\": }\r\n" + VALID.replace("zorg", "Zorg") + "\n" + VALID;

        List<Document> documents = documents(lines, ReadOptions.standard());

        assertThat(documents).extracting(Document::line).containsExactly(1, 4, 5, 6);
        assertThat(told(documents.get(1))).containsExactly("json.syntax 4:8");
        assertThat(told(documents.get(2))).containsExactly("id.form 5:87");
        assertThat(documents.get(2).read().locate("/version").position().map(Object::toString))
                .contains("5:106");
        assertThat(told(documents.get(3))).isEmpty();
    }

    @Test
    void passesOverALineThatIsTooLongWithoutKeepingIt() throws IOException {
        ReadOptions options = ReadOptions.standard().withMaxBytes(1_000);
        String lines = VALID + "\n" + "x".repeat(300_000) + "\n" + VALID + "\n";

        List<Document> documents = documents(lines, options);

        assertThat(documents)
                .extracting(Document::size)
                .containsExactly(VALID.length() + 1L, 300_001L, VALID.length() + 1L);
        assertThat(told(documents.get(1))).containsExactly("document.too-large 2:1");
        assertThat(told(documents.get(2))).isEmpty();
    }

    @Test
    void tellsOfALineWithoutEndAndGivesUpTheStream() throws IOException {
        for (byte filling : new byte[] {0, 'x'}) {
            DocumentSequence endless = new NdjsonFormat().documents(endless(filling), ReadOptions.standard());

            assertThat(told(endless.next().orElseThrow())).containsExactly("document.too-large 1:1");
            assertThatThrownBy(endless::next)
                    .isInstanceOf(EndlessLineException.class)
                    .hasMessageContaining("line 1");
        }
    }

    @Test
    void givesUpAStreamOfBlanksWithoutEnd() {
        DocumentSequence endless = new NdjsonFormat().documents(endless((byte) ' '), ReadOptions.standard());

        assertThatThrownBy(endless::next)
                .isInstanceOf(EndlessLineException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void readsNoMoreOfALineWithoutEndThanTheLimitAndWhatIsSkipped() throws IOException {
        long[] read = {0};
        InputStream counted = new FilterInputStream(endless((byte) 'x')) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read[0] += count;
                return count;
            }
        };
        DocumentSequence endless = new NdjsonFormat().documents(counted, ReadOptions.standard());

        endless.next();

        assertThatThrownBy(endless::next).isInstanceOf(EndlessLineException.class);
        assertThat(read[0]).isLessThan(40L << 20);
    }

    private static InputStream endless(byte filling) {
        return new InputStream() {
            @Override
            public int read() {
                return filling;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, filling);
                return length;
            }
        };
    }

    @Test
    void tellsOfAStreamThatFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the network is gone");
            }
        };

        assertThatThrownBy(() -> new NdjsonFormat()
                        .documents(failing, ReadOptions.standard())
                        .next())
                .isInstanceOf(IOException.class)
                .hasMessage("the network is gone");
    }

    @Test
    void givesNothingTwiceWhereAStreamFailsForAMoment() throws IOException {
        InputStream stuttering = new InputStream() {
            private final byte[] all = (VALID + "\n").getBytes(StandardCharsets.UTF_8);
            private int calls;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                calls++;
                if (calls == 2) {
                    throw new IOException("the network is gone");
                }
                System.arraycopy(all, 0, bytes, offset, all.length);
                return calls == 1 ? all.length : -1;
            }
        };
        DocumentSequence sequence = new NdjsonFormat().documents(stuttering, ReadOptions.standard());

        assertThat(sequence.next()).isPresent();
        assertThatThrownBy(sequence::next).isInstanceOf(IOException.class);
        assertThat(sequence.next()).isEmpty();
    }

    private static List<String> told(Document document) {
        ReadResult<TrainingVariant> read = document.read();
        return read.findings().stream()
                .map(finding -> finding.rule() + " " + position(finding))
                .toList();
    }

    private static String position(Finding finding) {
        return finding.location().position().map(Object::toString).orElse("");
    }

    private static List<Document> documents(String lines, ReadOptions options) throws IOException {
        DocumentSequence sequence =
                new NdjsonFormat().documents(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), options);
        List<Document> documents = new ArrayList<>();
        for (Optional<Document> next = sequence.next(); next.isPresent(); next = sequence.next()) {
            documents.add(next.get());
        }
        return documents;
    }
}

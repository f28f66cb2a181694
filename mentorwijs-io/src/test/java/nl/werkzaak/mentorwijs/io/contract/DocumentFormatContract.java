package nl.werkzaak.mentorwijs.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every format promises that a training can be written in and read from. A format passes by extending this class,
 * and brings a few documents of its own that each have one fault.
 */
public abstract class DocumentFormatContract extends WritableFormatContract {

    /** A contract. */
    protected DocumentFormatContract() {}

    @Override
    protected abstract DocumentFormat format();

    /**
     * Documents with one fault each: at least one that is broken as this format, one that breaks a rule of the form of a
     * variant, and one that misses something.
     *
     * @return the documents, three or more
     */
    protected abstract Stream<FaultyDocument> faultyDocuments();

    @Test
    void isKnownByItsMediaTypeAlsoWithParameters() {
        for (String mediaType : List.of(format().mediaType(), format().mediaType() + "; charset=utf-8")) {
            assertThat(Formats.standard().byMediaType(mediaType))
                    .map(DocumentFormat::id)
                    .contains(format().id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhateverItWrites(WrittenForm form) {
        for (int seed = 0; seed < cases(); seed++) {
            TrainingVariant variant = variant(seed);

            ReadResult<TrainingVariant> read =
                    format().reader().read(format().writer(form).bytes(variant));

            assertThat(read.value()).as("seed %d: %s", seed, read.findings()).contains(variant);
        }
    }

    @TestFactory
    Stream<DynamicTest> tellsWhereAFaultStands() {
        List<FaultyDocument> documents = faultyDocuments().toList();
        assertThat(documents).hasSizeGreaterThanOrEqualTo(3);
        return documents.stream()
                .map(document -> DynamicTest.dynamicTest(document.name(), () -> {
                    ReadResult<TrainingVariant> read = format().reader().read(document.content());

                    assertThat(read.findings()).singleElement().satisfies(finding -> tells(finding, document));
                    assertThat(read.value()).isEmpty();
                }));
    }

    private static void tells(Finding finding, FaultyDocument document) {
        assertThat(finding.rule()).isEqualTo(document.rule());
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().position().map(Object::toString))
                .contains(document.line() + ":" + document.column());
        assertThat(finding.message().byLanguage()).containsOnlyKeys("nl", "en");
    }

    @Test
    void readsTheSameFromBytesAStreamAndAFile(@TempDir Path folder) throws IOException {
        byte[] document = format().writer().bytes(variant(3));
        Path file = Files.write(folder.resolve("zorg"), document);

        ReadResult<TrainingVariant> read = format().reader().read(document);

        assertThat(format().reader().read(new ByteArrayInputStream(document)).value())
                .isEqualTo(read.value());
        assertThat(format().reader().read(file).value()).isEqualTo(read.value());
    }

    @Test
    void readsTheSameFromCharacters() throws IOException {
        if (format().isText()) {
            String document = format().writer().text(variant(3));

            ReadResult<TrainingVariant> read = format().reader().read(document);

            assertThat(read.value()).contains(variant(3));
            assertThat(format().reader().read(new StringReader(document)).value())
                    .isEqualTo(read.value());
        }
    }

    @Test
    void refusesADocumentThatIsTooLargeAndReadsNoMoreOfIt() throws IOException {
        byte[] document = format().writer().bytes(variant(3));
        ReadOptions options = ReadOptions.standard().withMaxBytes(document.length - 1);
        ByteArrayInputStream stream = new ByteArrayInputStream(Arrays.copyOf(document, document.length * 2));

        ReadResult<TrainingVariant> read = format().reader(options).read(stream);

        assertThat(format().reader(options).options()).isEqualTo(options);
        assertThat(read.findings()).singleElement().extracting(Finding::rule).isEqualTo("document.too-large");
        assertThat(stream.available()).isEqualTo(document.length);
    }

    @Test
    void holdsTheLimitsOfWhatStandsInADocument() {
        byte[] document = format().writer(WrittenForm.FULL).bytes(variant(3));

        for (ReadOptions options : List.of(
                ReadOptions.standard().withMaxDepth(1),
                ReadOptions.standard().withMaxTokens(5),
                ReadOptions.standard().withMaxTextLength(2))) {
            ReadResult<TrainingVariant> read = format().reader(options).read(document);

            assertThat(read.findings())
                    .as("%s", options)
                    .anyMatch(finding -> finding.rule().startsWith("limit."));
        }
    }

    @Test
    void neverThrowsWhateverTheBytesAre() {
        Random random = new Random(7);
        for (int seed = 0; seed < cases(); seed++) {
            byte[] document = format().writer().bytes(variant(seed % 10));

            answers(Arrays.copyOf(document, random.nextInt(document.length)), "truncated, case " + seed);
            answers(flipped(document, random), "flipped, case " + seed);
            answers(noise(random), "noise, case " + seed);
        }
    }

    private void answers(byte[] document, String as) {
        ReadResult<TrainingVariant> read = format().reader().read(document);

        assertThat(read.value().isPresent())
                .as(as)
                .isEqualTo(read.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
        assertThat(read.findings()).as(as).allSatisfy(finding -> {
            assertThat(finding.message().byLanguage()).containsKeys("nl", "en");
            assertThat(finding.rule()).as("a format says why it cannot read").isNotEqualTo("internal.unexplained");
        });
    }

    private static byte[] flipped(byte[] document, Random random) {
        byte[] flipped = document.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        return noise;
    }

    @Test
    void canBeSharedByThreads() {
        List<byte[]> documents = IntStream.range(0, 20)
                .mapToObj(seed -> format().writer().bytes(variant(seed)))
                .toList();

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> format().reader()
                                .read(documents.get(i % documents.size()))
                                .value()
                                .orElseThrow())
                        .toList())
                .isEqualTo(IntStream.range(0, 200)
                        .mapToObj(i -> variant(i % documents.size()))
                        .toList());
    }
}

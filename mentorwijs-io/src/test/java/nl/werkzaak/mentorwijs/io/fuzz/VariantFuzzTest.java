package nl.werkzaak.mentorwijs.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.SequenceFormat;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Variants in the formats that are text. */
@Tag("once")
class VariantFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("jsonVariants")
    @FuzzTest
    void json(byte[] document) {
        Promises.read(reader("json"), document).value().ifPresent(VariantFuzzTest::comesBack);
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("yamlVariants")
    @FuzzTest
    void yaml(byte[] document) {
        Promises.read(reader("yaml"), document).value().ifPresent(VariantFuzzTest::comesBack);
    }

    private static void comesBack(TrainingVariant variant) {
        Promises.comesBack(variant, "json");
        Promises.comesBack(variant, "yaml");
        Promises.comesBack(variant, "ndjson");
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("sequences")
    @FuzzTest
    void ndjson(byte[] sequence) throws IOException {
        DocumentSequence documents = ((SequenceFormat)
                        Formats.standard().byId("ndjson").orElseThrow())
                .documents(new ByteArrayInputStream(sequence), ReadOptions.standard());

        int number = 0;
        for (byte[] line : lines(sequence)) {
            number++;
            if (!new String(line, StandardCharsets.ISO_8859_1).matches("[ \t\r]*")) {
                standsIn(documents.next().orElseThrow(), number, line);
            }
        }
        assertThat(documents.next()).isEmpty();
    }

    /** A document among others is read as it is alone, and told of at its own line. */
    private static void standsIn(DocumentSequence.Document document, int number, byte[] line) {
        ReadResult<TrainingVariant> alone = Promises.read(reader("json"), line);

        ReadResult<TrainingVariant> read = document.read();

        assertThat(document.line()).isEqualTo(number);
        assertThat(read.value()).isEqualTo(alone.value());
        assertThat(read.findings())
                .isEqualTo(alone.findings().stream()
                        .map(finding -> finding.at(moved(finding.location(), number - 1)))
                        .toList());
    }

    private static Location moved(Location place, int lines) {
        Position position = place.position().orElseThrow();
        return Location.of(place.pointer(), new Position(position.line() + lines, position.column()));
    }

    private static List<byte[]> lines(byte[] sequence) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sequence.length; i++) {
            if (sequence[i] == '\n') {
                lines.add(Arrays.copyOfRange(sequence, start, i));
                start = i + 1;
            }
        }
        lines.add(Arrays.copyOfRange(sequence, start, sequence.length));
        return lines;
    }

    private static DocumentReader<TrainingVariant> reader(String format) {
        return Formats.standard().byId(format).orElseThrow().reader();
    }

    static Stream<Named<byte[]>> jsonVariants() {
        return Seeds.variants(".json");
    }

    static Stream<Named<byte[]>> yamlVariants() {
        return Seeds.variants(".yaml");
    }

    /** Two valid documents, and one that is not. */
    static Stream<byte[]> sequences() {
        VariantWriter writer = Formats.standard().byId("ndjson").orElseThrow().writer();
        return IntStream.range(0, 20)
                .mapToObj(seed -> writer.text(GeneratedVariants.of(seed))
                        + "\r\n{\"schemaVersion\":\"1.0\",\"id\":1}\n \n"
                        + writer.text(GeneratedVariants.of(seed + 20)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}

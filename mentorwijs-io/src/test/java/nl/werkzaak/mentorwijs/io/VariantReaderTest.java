package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantReaderTest {

    private static final String DOCUMENT = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: voorbeeld
            version: "0.1.0"
            organisation: Gemeente Één
            """;

    private final DocumentReader<TrainingVariant> reader =
            Formats.standard().byId("yaml").orElseThrow().reader();

    @Test
    void readsTheSameThroughEveryEntrance(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("voorbeeld.yaml"), DOCUMENT);
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);

        TrainingVariant variant = reader.read(DOCUMENT).value().orElseThrow();

        assertThat(variant.getOrganisation()).contains("Gemeente Één");
        assertThat(reader.read(bytes).value()).contains(variant);
        assertThat(reader.read(new ByteArrayInputStream(bytes)).value()).contains(variant);
        assertThat(reader.read(file).value()).contains(variant);
    }

    @Test
    void refusesHalfASurrogatePairInATextWithItsPlace() {
        ReadResult<TrainingVariant> result = reader.read(DOCUMENT + "name: { nl: 😀\ud83d }\n");

        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("document.not-utf8"))
                .satisfies(finding -> assertThat(finding.location().position()).hasToString("Optional[6:14]"));
    }

    @Test
    void takesNoPropertyOfTheWholeForOneOfAPartThatIsNoObject() {
        assertThat(reader.read(DOCUMENT + "setting: x\nworkplace: REGULAR\n").findings())
                .extracting(Finding::rule, finding -> finding.location().pointer())
                .containsExactly(tuple("value.type", "/setting"), tuple("property.unknown", "/workplace"));
        assertThat(reader.read("x\n").findings())
                .extracting(Finding::rule, finding -> finding.location().pointer())
                .containsExactly(tuple("value.type", ""));
    }

    @Test
    void advisesQuotesWhereACommaCutsAText() {
        String cut = DOCUMENT + "name: { nl: Mentorwijs in de zorg, twee uur per keer }\n";

        assertThat(reader.read(cut).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("text.language");
            assertThat(finding.hint().orElseThrow().dutch()).startsWith("Zet een tekst met een komma tussen");
        });
    }

    @Test
    void tellsWhatAPartLacksAlsoWhereANameOfTheWholeIsMisspelt() {
        String misspelt =
                DOCUMENT + "activeComponents: [{ id: autonomie, lable: { nl: x }, behaviours: [{ id: y }] }]\n";

        assertThat(reader.read(misspelt).findings())
                .extracting(Finding::rule, finding -> finding.location().pointer())
                .containsExactly(
                        tuple("property.unknown", "/activeComponents/0/lable"),
                        tuple("property.missing", "/activeComponents/0/behaviours/0"));
    }

    @Test
    void throwsWhereThereIsNoSuchFile(@TempDir Path folder) {
        assertThatIOException()
                .isThrownBy(() -> reader.read(folder.resolve("weg.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void throwsWhereTheFileIsADirectory(@TempDir Path folder) throws IOException {
        Path directory = Files.createDirectory(folder.resolve("x.yaml"));

        assertThatIOException().isThrownBy(() -> reader.read(directory));
    }

    @Test
    void takesNoMoreOfAStreamThanTheLimitAndOne() throws IOException {
        CountingZeros endless = new CountingZeros();
        ReadOptions options = ReadOptions.standard().withMaxBytes(1_000);

        ReadResult<TrainingVariant> result =
                Formats.standard().byId("json").orElseThrow().reader(options).read(endless);

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("document.too-large");
        assertThat(endless.taken).isEqualTo(1_001);
    }

    @Test
    void keepsAsManyFindingsAsTheOptionSaysAndCountsTheRest() {
        String faults = "homework: [" + "1, ".repeat(20) + "]\n";
        ReadOptions options = ReadOptions.builder().maxFindings(3).build();

        ReadResult<TrainingVariant> result =
                Formats.standard().byId("yaml").orElseThrow().reader(options).read(DOCUMENT + faults);

        assertThat(result.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/homework/0", "/homework/1", "/homework/2");
        assertThat(result.suppressed()).isEqualTo(17);
    }

    @Test
    void alwaysKeepsAnErrorBesideWarnings() {
        String document = DOCUMENT.replace("1.0.0", "0.9.0") + "homework: 3\n";
        ReadOptions options = ReadOptions.builder().maxFindings(1).build();

        ReadResult<TrainingVariant> result =
                Formats.standard().byId("yaml").orElseThrow().reader(options).read(document);

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("value.type");
        assertThat(result.suppressed()).isEqualTo(1);
    }

    @Test
    void locatesWhatStandsInTheDocumentAndOtherwiseItsNearestAncestor() {
        ReadResult<TrainingVariant> result = reader.read(DOCUMENT + "sessions:\n  - { number: 1, title: { nl: a } }\n");

        assertThat(positionOf(result, "")).isEqualTo("1:1");
        assertThat(positionOf(result, "/variantOf/version")).isEqualTo("2:39");
        assertThat(positionOf(result, "/sessions/0/title/nl")).isEqualTo("7:31");
        assertThat(positionOf(result, "/sessions/0/duration")).isEqualTo("7:5");
        assertThat(positionOf(result, "/sessions/7/duration")).isEqualTo("7:3");
        assertThat(positionOf(result, "/sessions/-/x")).isEqualTo("7:3");
        assertThat(positionOf(result, "/activeComponents/0")).isEqualTo("1:1");
        assertThat(positionOf(result, "/organisation/x/y")).isEqualTo("5:15");
    }

    @Test
    void locatesNothingInATextThatCannotBeRead() {
        ReadResult<TrainingVariant> result = reader.read("a: [");

        assertThat(result.locate("/a")).isEqualTo(Location.of("/a"));
    }

    private static String positionOf(ReadResult<?> result, String pointer) {
        return result.locate(pointer).position().orElseThrow().toString();
    }

    private static final class CountingZeros extends InputStream {

        private int taken;

        @Override
        public int read() {
            taken++;
            return '0';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) '0');
            taken += length;
            return length;
        }
    }
}

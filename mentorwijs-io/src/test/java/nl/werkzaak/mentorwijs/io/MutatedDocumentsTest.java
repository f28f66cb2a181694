package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid documents with a few bytes, tokens or lines changed: most are broken, and every one is answered. */
@Tag("once")
class MutatedDocumentsTest {

    private static final int DOCUMENTS = 30;
    private static final int MUTATIONS = 150;
    private static final Path RULES = Path.of("src", "test", "resources", "conformance", "rules", "date.form");

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e9",
            "\"\"",
            "\"x\"",
            "{}",
            "[]",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "\n",
            "\n  ",
            "- ",
            "# ",
            "&a ",
            "*a",
            "!t ",
            "? ",
            "| ",
            "PT2H",
            "mentorwijs",
            "autonomy",
            "participant",
            "1.0.0",
            "nl",
            "\\",
            "\\u0000",
            "\t",
            "\u202e",
            "\u0085",
            "\ud83d\ude00",
            "---\n",
            "<<",
            "99999999999",
            "id",
            "sessions");

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void neverThrowsAndAlwaysGivesEitherAValueOrAnError(String id) {
        DocumentFormat format = Formats.standard().byId(id).orElseThrow();
        int accepted = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            accepted += answersEveryMutation(format.reader(), format.writer().text(GeneratedVariants.of(seed)), seed);
        }

        assertThat(accepted).isBetween(1, DOCUMENTS * MUTATIONS / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void neverThrowsOnWhatStandsBesideAVariantEither(String id) throws IOException {
        DocumentReader<Acceptances> reader = Formats.standard()
                .byId(id)
                .orElseThrow()
                .reader(Companion.ACCEPTANCES)
                .orElseThrow();
        String document = Files.readString(
                RULES.resolve(id.equals("json") ? "pass-month.acceptances.json" : "pass-leap-day.acceptances.yaml"));
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            answersEveryMutation(reader, document, seed);
        }
    }

    /** How many of them are valid still. */
    private static int answersEveryMutation(DocumentReader<?> reader, String valid, int seed) {
        byte[] document = valid.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutate(document, random);

            ReadResult<?> result = reader.read(mutated);

            String as = "seed " + seed + ", mutation " + i + ":\n" + new String(mutated, StandardCharsets.UTF_8);
            assertThat(result.findings()).as(as).extracting(Finding::rule).doesNotContain("internal.unexplained");
            assertThat(result.value().isPresent())
                    .as(as)
                    .isEqualTo(result.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
            assertThat(result.findings())
                    .as(as)
                    .allMatch(finding -> finding.location().position().isPresent());
            accepted += result.value().isPresent() ? 1 : 0;
        }
        return accepted;
    }

    private static byte[] mutate(byte[] document, Random random) {
        byte[] mutated = document;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutated = mutateOnce(mutated, random);
        }
        return mutated;
    }

    private static byte[] mutateOnce(byte[] document, Random random) {
        int start = random.nextInt(document.length + 1);
        int end = Math.min(document.length, start + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> splice(document, start, end, new byte[0]);
            case 1 -> splice(document, start, start, piece(random));
            case 2 -> splice(document, start, end, piece(random));
            default ->
                splice(document, start, Math.min(document.length, start + 1), new byte[] {(byte) random.nextInt()});
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] splice(byte[] document, int start, int end, byte[] piece) {
        byte[] spliced = Arrays.copyOf(document, start + piece.length + document.length - end);
        System.arraycopy(piece, 0, spliced, start, piece.length);
        System.arraycopy(document, end, spliced, start + piece.length, document.length - end);
        return spliced;
    }
}

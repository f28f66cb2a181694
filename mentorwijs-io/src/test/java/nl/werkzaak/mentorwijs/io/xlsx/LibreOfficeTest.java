package nl.werkzaak.mentorwijs.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.io.json.JsonFormat;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was opened and saved by LibreOffice; only where that is installed. */
@Tag("once")
class LibreOfficeTest {

    private static final int WORKBOOKS = 20;
    private static final Pattern SHARED_UNDERSCORE = Pattern.compile("(_x\\p{XDigit}{4})_(?=x\\p{XDigit}{4}_)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void savesWorkbooksThatAreStillTheSameVariants() throws Exception {
        assumeThat(program()).as("LibreOffice is installed").isPresent();
        Path saved = folder.resolve("saved");
        String[] files = IntStream.range(0, WORKBOOKS).mapToObj(this::written).toArray(String[]::new);

        run(Stream.concat(
                        Stream.of(
                                program().orElseThrow(),
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                saved.toString()),
                        Stream.of(files))
                .toArray(String[]::new));

        for (int seed = 0; seed < WORKBOOKS; seed++) {
            ReadResult<TrainingVariant> read = new XlsxFormat().reader().read(saved.resolve(seed + ".xlsx"));
            assertThat(read.value()).as("seed %d: %s", seed, read.findings()).contains(variant(seed));
        }
    }

    /**
     * A variant without the texts that LibreOffice 7.4 changes: of what looks like two escapes that share an underscore it
     * escapes the first alone when it saves, and does not find the text again itself when it opens the file.
     */
    private static TrainingVariant variant(int seed) {
        String document =
                new String(new JsonFormat().writer().bytes(GeneratedVariants.of(seed)), StandardCharsets.UTF_8);
        String kept = SHARED_UNDERSCORE.matcher(document).replaceAll("$1-");
        return new JsonFormat().reader().read(kept).value().orElseThrow();
    }

    private String written(int seed) {
        try {
            Path file = folder.resolve(seed + ".xlsx");
            new XlsxWriter(WrittenForm.FULL).write(variant(seed), file);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static Optional<String> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}

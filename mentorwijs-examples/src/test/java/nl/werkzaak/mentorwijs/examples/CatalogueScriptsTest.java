package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other languages read the catalogue with nothing but their standard library. */
@Tag("once")
class CatalogueScriptsTest {

    private static final Path SCRIPTS = Path.of("src", "main", "scripts");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"python3, read_catalogue.py", "node, read-catalogue.mjs"})
    void printsWhatItsGoldenFileSaysAfterTheHashOfTheContent(String program, String script)
            throws IOException, InterruptedException {
        assumeTrue(isPresent(program), "skipped: there is no " + program + " on this machine");
        Path json = Files.write(folder.resolve("catalogue.json"), MentorwijsCatalogue.json());

        String printed = run(List.of(program, SCRIPTS.resolve(script).toString(), json.toString()));

        assertThat(printed).isEqualTo("sha256 " + MentorwijsCatalogue.contentHash() + "\n" + golden());
    }

    private boolean isPresent(String program) throws InterruptedException {
        try {
            return start(List.of(program, "--version")).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends in time").isTrue();
        String printed = Files.readString(output());
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private static String golden() throws IOException {
        try (InputStream golden = CatalogueScriptsTest.class.getResourceAsStream("/golden/read-catalogue.txt")) {
            assertThat(golden).isNotNull();
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a file may have, in an environment that knows UTF-8 and in one that does not, as a plain container. */
@Tag("once")
class FileNamesTest {

    private static final String NAMED = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: %s
            version: "0.1.0"
            """;

    private static final String ACCEPTANCES = """
            schemaVersion: "1.0"
            acceptancesOf: { id: accent, version: "0.1.0" }
            acceptances: []
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path hard = Path.of("");

    @BeforeEach
    void needsADiskWhereNamesAreBytes() throws Exception {
        assumeThat(File.separator).isEqualTo("/");
        hard = Files.createDirectory(named(folder, "een map#1 50% & \u00e9\n"));
        write("gewoon.yaml", NAMED.formatted("gewoon"));
        write("\u00e9.yaml", NAMED.formatted("accent"));
        write("\u00e9.acceptances.yaml", ACCEPTANCES);
        write("a b#c%20d&e\nf.yaml", NAMED.formatted("leestekens"));
        write("a\\b.yaml", NAMED.formatted("schuin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "markdown", "sarif", "junit", "ndjson"})
    void stopNoOtherFileInAPlainContainer(String format) throws Exception {
        Ran ran = inPlainContainer("validate", "map", "--format", format);

        assertThat(ran.exitCode()).as(ran.out() + ran.notes()).isZero();
        assertThat(ran.notes()).doesNotContain("\tat ");
        assertThat(ran.out()).contains("gewoon.yaml");
        if (format.equals("ndjson")) {
            assertThat(ran.out().lines()).hasSize(4);
        }
    }

    @Test
    void keepWhatIsAcceptedBesideThem() throws Exception {
        Files.delete(named(hard, "\u00e9.acceptances.yaml"));
        write("\u00e9.acceptances.yaml", "geen aanvaarding");

        assertThat(inPlainContainer("validate", "map").exitCode()).isEqualTo(1);
    }

    @Test
    void areToldAsTheyAre() {
        Ran ran = Ran.mentorwijs("validate", hard.toString(), "--format", "csv");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("a\\b.yaml", "a b#c%20d&e\\u000af.yaml").doesNotContain("a/b.yaml");
    }

    @Test
    void thatCannotBeNamedAreToldWithTheCureAndStopNoOther() throws Exception {
        Ran ran = inPlainContainer("validate", "map/\u00e9.yaml", "map/gewoon.yaml");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).contains("gewoon.yaml");
        assertThat(ran.notes()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void ofLinksInACircleAreNoMissingFiles() throws Exception {
        Path link = folder.resolve("kring.yaml");
        Files.createSymbolicLink(link, link);

        assertThat(Ran.mentorwijs("validate", link.toString()).notes())
                .isEqualTo(link + ": dit is een verwijzing die naar geen bestand leidt.\n");
    }

    /** A link to the folder, since the name of the folder could not be an argument there. */
    private Ran inPlainContainer(String... arguments) throws Exception {
        Files.createSymbolicLink(folder.resolve("map"), hard);
        List<String> options =
                new ArrayList<>(List.of("-cp", JavaProcess.classPath(), MentorwijsCommand.class.getName()));
        options.addAll(List.of(arguments));
        Path notes = folder.resolve("notes.txt");
        ProcessBuilder builder = JavaProcess.of(options)
                .directory(folder.toFile())
                .redirectErrorStream(false)
                .redirectError(notes.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        return new Ran(exitCode, out, Files.readString(notes));
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(named(hard, name), text);
    }

    /** A file by the bytes of its name in UTF-8, whatever the character set of the machine. */
    private static Path named(Path folder, String name) {
        String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String parent = folder.toUri().toString();
        return Path.of(URI.create((parent.endsWith("/") ? parent : parent + "/") + escaped));
    }
}

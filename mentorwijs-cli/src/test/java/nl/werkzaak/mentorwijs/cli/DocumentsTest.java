package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents the command reads, and what it says of those that it can't. */
class DocumentsTest {

    private static final String NAMED = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: genoemd
            version: "0.1.0"
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsOfAFileThatIsNotThereAndReadsTheOthers() throws IOException {
        Ran ran = Ran.mentorwijs(
                "validate", write("a.yaml", NAMED), folder.resolve("b.yaml").toString());

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).startsWith("a.yaml\n").contains("Oordeel: GROEN");
        assertThat(ran.notes()).isEqualTo(folder.resolve("b.yaml") + ": dit bestand bestaat niet.\n");
    }

    @Test
    void writesAReportForProgramsAlsoWhereNoDocumentCouldBeRead() {
        Ran ran = Ran.mentorwijs("validate", folder.resolve("b.yaml").toString(), "--format", "json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .contains(
                        "\"schemaVersion\": \"1.0\"",
                        "\"message\": \"b.yaml: dit bestand bestaat niet.\"",
                        "\"validity\": \"UNREAD\"");
    }

    @Test
    void tellsOfAFileWhoseNameDoesNotTellItsFormat() throws IOException {
        String file = write("variant.txt", NAMED);

        assertThat(Ran.mentorwijs("validate", file))
                .isEqualTo(new Ran(
                        2,
                        "",
                        file + ": de indeling blijkt niet uit de naam. Noem haar met --input-format;"
                                + " bekend zijn json, ndjson, xlsx, yaml.\n"));
        assertThat(Ran.mentorwijs("validate", file, "--input-format", "yaml").exitCode())
                .isZero();
    }

    @Test
    void tellsOfAFolderWithoutVariants() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("leeg"));

        assertThat(Ran.mentorwijs("validate", empty.toString()))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "leeg: in deze map staan geen varianten; bekende indelingen zijn json, ndjson, xlsx, yaml.\n"));
    }

    @Test
    void takesAFolderWithTheNameOfAFileForAFolder() throws IOException {
        Path named = Files.createDirectory(folder.resolve("x.json"));

        assertThat(Ran.mentorwijs("validate", named.toString()).exitCode()).isEqualTo(2);
        assertThat(Ran.mentorwijs("derive", named.toString()))
                .isEqualTo(new Ran(2, "", named + ": dit is een map; noem één bestand.\n"));
    }

    @Test
    void namesAFileInAFolderByTheFolder() throws IOException {
        write("samen/zorg/a.yaml", NAMED);
        write("samen/b.yaml", NAMED);

        Ran ran = Ran.mentorwijs("validate", folder.resolve("samen").toString());

        assertThat(ran.out().lines().filter(line -> line.endsWith(".yaml")))
                .containsExactly("samen/b.yaml", "samen/zorg/a.yaml");
    }

    @Test
    void findsAnEmptyFileEmpty() throws IOException {
        Ran ran = Ran.mentorwijs("validate", write("leeg.yaml", ""), write("leeg.json", ""));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("Het document is niet geldig: 1 fout.").containsOnlyOnce("leeg.yaml\n");
        assertThat(Pattern.compile("\\[document[.]empty\\]").matcher(ran.out()).results())
                .hasSize(2);
    }

    @Test
    void findsAFileThatIsTooLongTooLong() throws IOException {
        Path large = folder.resolve("groot.json");
        Files.write(large, new byte[100 << 20]);

        Ran ran = Ran.mentorwijs("validate", large.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("[document.too-large]");
    }

    @Test
    void asksForTheFormatOfStandardInput() {
        assertThat(Ran.mentorwijs("validate", "-").notes())
                .isEqualTo(
                        "Noem de indeling van de standaardinvoer met --input-format; bekend zijn json, ndjson, xlsx, yaml.\n");
    }

    @Test
    void readsStandardInputOnce() {
        assertThat(Ran.mentorwijs("diff", "-", "-", "--input-format", "json").notes())
                .isEqualTo("De standaardinvoer is maar één keer te lezen.\n");
    }

    @Test
    void passesOverWhatIsHiddenInAFolder() throws IOException {
        write("samen/.git/config.yaml", "geen variant");
        write("samen/.verborgen.yaml", "geen variant");
        write("samen/a.yaml", NAMED);

        assertThat(Ran.mentorwijs("validate", folder.resolve("samen").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void neverReplacesAFile() throws IOException {
        String there = write("er-al.yaml", "al geschreven");

        Ran ran = Ran.mentorwijs("init", "-o", there);

        assertThat(ran)
                .isEqualTo(new Ran(
                        3,
                        "",
                        "er-al.yaml: dit bestand bestaat al; er is niets geschreven. Kies een andere naam of verwijder"
                                + " het eerst.\n"));
        assertThat(Path.of(there)).hasContent("al geschreven");
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path nowhere = folder.resolve("nergens").resolve("variant.yaml");

        assertThat(Ran.mentorwijs("init", "-o", nowhere.toString()))
                .isEqualTo(new Ran(3, "", "variant.yaml: dit bestand is niet te schrijven.\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesAFileAndNothingBeside() {
        Ran ran = Ran.mentorwijs("init", "-o", folder.resolve("variant.yaml").toString());

        assertThat(ran.exitCode()).isZero();
        assertThat(folder).isDirectoryContaining("glob:**variant.yaml");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void writesAFileThatOthersMayReadAsAnyOtherFileInTheFolder() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path variant = folder.resolve("variant.yaml");

        Ran.mentorwijs("init", "-o", variant.toString());

        Path other = Files.writeString(folder.resolve("ander.yaml"), NAMED);
        assertThat(Files.getPosixFilePermissions(variant)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void takesALinkToAFolderForThatFolder() throws IOException {
        write("echt/zorg/a.yaml", NAMED);
        Path link = Files.createSymbolicLink(folder.resolve("wijst"), folder.resolve("echt"));
        Files.createSymbolicLink(folder.resolve("echt/terug"), folder);

        Ran ran = Ran.mentorwijs("validate", link.toString());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("wijst/zorg/a.yaml\n");
    }

    @Test
    void tellsOfALinkInAFolderThatLeadsToNoFileAsWhereItIsNamed() throws IOException {
        write("map/a.yaml", NAMED);
        Path inACircle = folder.resolve("map/b.yaml");
        Files.createSymbolicLink(inACircle, inACircle);
        Path toNothing = Files.createSymbolicLink(folder.resolve("map/c.json"), folder.resolve("weg.json"));
        Files.createSymbolicLink(folder.resolve("map/d.txt"), folder.resolve("weg.txt"));
        Files.createSymbolicLink(folder.resolve("map/.e.yaml"), folder.resolve("weg.yaml"));

        Ran ran = Ran.mentorwijs("validate", folder.resolve("map").toString(), "--format", "csv");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.notes().lines())
                .containsExactly(
                        "map/b.yaml: dit is een verwijzing die naar geen bestand leidt.",
                        "map/c.json: dit is een verwijzing die naar geen bestand leidt.");
        assertThat(ran.out()).contains("a.yaml", "b.yaml", "c.json").doesNotContain("d.txt", "e.yaml");
        assertThat(Ran.mentorwijs("validate", inACircle.toString(), toNothing.toString())
                        .notes()
                        .lines())
                .hasSize(2)
                .allMatch(sentence -> sentence.endsWith(": dit is een verwijzing die naar geen bestand leidt."));
    }

    @Test
    void tellsOfALinkThatLeadsToNoFileWhereAFolderHoldsNothingElse() throws IOException {
        Path map = Files.createDirectory(folder.resolve("map"));
        Files.createSymbolicLink(map.resolve("b.yaml"), folder.resolve("weg.yaml"));

        Ran ran = Ran.mentorwijs("validate", map.toString());

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.notes()).isEqualTo("map/b.yaml: dit is een verwijzing die naar geen bestand leidt.\n");
        assertThat(ran.out()).contains("[document.unread]");
    }

    @Test
    void refusesAFileWithoutAName() {
        Ran refused = new Ran(2, "", "Er is een bestand met een lege naam genoemd.\n");

        assertThat(Ran.mentorwijs("validate", "")).isEqualTo(refused);
        assertThat(Ran.mentorwijs("derive", " ")).isEqualTo(refused);
        assertThat(Ran.mentorwijs("diff", "canonical", "")).isEqualTo(refused);
        assertThat(Ran.mentorwijs("init", "-o", "")).isEqualTo(refused);
    }

    @Test
    void readsNoArgumentsFromAFile() throws IOException {
        String arguments = write("a.yaml", NAMED);

        assertThat(Ran.mentorwijs("validate", "@" + arguments).notes())
                .isEqualTo("@" + arguments + ": dit bestand bestaat niet.\n");
    }

    @Test
    void neverLetsTheNameOfAFileSteerTheTerminal() throws IOException {
        String red = "\u001b[31m\u202e\n.yaml";
        String shown = "\\u001b[31m\\u202e\\u000a.yaml";

        Ran ran = Ran.mentorwijs(
                "validate", write(red, NAMED), folder.resolve("weg" + red).toString());

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).startsWith(shown + "\n===").doesNotContain("\u001b", "\u202e");
        assertThat(ran.notes()).endsWith("weg" + shown + ": dit bestand bestaat niet.\n");
    }

    @Test
    void tellsOfAFileWhoseNameIsWrittenWithLooseAccents() {
        Ran ran = Ran.mentorwijs("validate", folder.resolve("cafe\u0301.yaml").toString());

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.notes()).endsWith("café.yaml: dit bestand bestaat niet.\n");
    }

    @Test
    void writesAFileWithTheLongestName() {
        Path written = folder.resolve("x".repeat(250) + ".yaml");

        assertThat(Ran.mentorwijs("init", "-o", written.toString()).exitCode()).isZero();
        assertThat(written).exists();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}

package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateManyTest {

    private static final String FAITHFUL = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: mentorwijs-zorg
            version: "0.1.0"
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("a-getrouw.yaml"), FAITHFUL);
        Files.writeString(folder.resolve("b-kapot.yaml"), "id: [");
        Files.writeString(folder.resolve("c-zonder-huiswerk.yaml"), FAITHFUL + "homework: []\n");
    }

    @Test
    void endsAFolderWithTheMatrix() {
        Ran ran = Ran.mentorwijs("validate", folder.toString());

        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .containsPattern("a-getrouw.yaml  +.*GROEN\n")
                .containsPattern("b-kapot.yaml  +.*niet geldig\n")
                .containsPattern("c-zonder-huiswerk.yaml  +G .*GEEL\n")
                .endsWith("3 documenten: 1 groen, 1 geel, 0 rood, 1 niet geldig, 0 niet gelezen.\n");
    }

    @Test
    void givesOneVariantNoMatrix() {
        Ran ran = Ran.mentorwijs("validate", folder.resolve("a-getrouw.yaml").toString());

        assertThat(ran.out()).doesNotContain("Overzicht");
    }

    @Test
    void keepsARowForAFileThatIsNotThereAndReadsTheOthers() {
        Ran ran = Ran.mentorwijs(
                "validate",
                "--format",
                "csv",
                folder.resolve("zoek.yaml").toString(),
                folder.resolve("a-getrouw.yaml").toString());

        assertThat(ran.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(ran.out().lines().skip(1)).hasSize(2).last().asString().startsWith("zoek.yaml;;;niet gelezen;");
        assertThat(ran.notes()).contains("zoek.yaml: dit bestand bestaat niet.");
    }

    @Test
    void writesTheMatrixOnlyAsMarkdown() {
        Ran ran = Ran.mentorwijs("validate", "--lang", "en", "--format", "markdown", folder.toString());

        assertThat(ran.out().lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).startsWith("|").endsWith("|"));
    }
}

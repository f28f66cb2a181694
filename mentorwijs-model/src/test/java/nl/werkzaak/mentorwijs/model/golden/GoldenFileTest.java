package nl.werkzaak.mentorwijs.model.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void comparesOnly() {
        assumeFalse(Boolean.getBoolean("mentorwijs.regenerate"), "files are written, not compared");
    }

    @Test
    void holdsWhatIsTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "One\nTwo\n");

        assertThatCode(() -> GoldenFile.assertMatches(file, "One\nTwo\n")).doesNotThrowAnyException();
    }

    @Test
    void namesTheFileTheLineAndTheCommandWhereItIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "One\nTwo\n");

        assertThatThrownBy(() -> GoldenFile.assertMatches(file, "One\nThree\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "page.md is out of date", GoldenFile.COMMAND, "line 2", "kept:    Two", "written: Three");
    }

    @Test
    void namesTheKeysAboveALineOfJson() throws IOException {
        String kept = """
                {
                  "$defs": {
                    "Id": { "type": "string" },
                    "Session": {
                      "properties": {
                        "number": { "minimum": 1 }
                      }
                    }
                  }
                }
                """;
        Path file = Files.writeString(folder.resolve("variant.schema.json"), kept);

        assertThatThrownBy(() -> GoldenFile.assertMatches(file, kept.replace("\"minimum\": 1", "\"minimum\": 2")))
                .hasMessageContaining("line 6, in /$defs/Session/properties");
    }

    @Test
    void failsWhereNothingIsKeptYet() {
        Path file = folder.resolve("new.txt");

        assertThatThrownBy(() -> GoldenFile.assertMatches(file, "One\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("written: One");
        assertThat(file).doesNotExist();
    }
}

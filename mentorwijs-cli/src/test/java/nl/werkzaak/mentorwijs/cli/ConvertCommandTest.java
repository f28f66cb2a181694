package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    private static final String VARIANT =
            Path.of("variants", "kortere-bijeenkomsten.yaml").toString();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "xlsx"})
    void writesAVariantInAnotherFormatFromWhichItIsReadBack(String format) throws IOException {
        Path there = folder.resolve("there." + format);
        Path back = folder.resolve("back.yaml");

        Ran to = Ran.mentorwijs("convert", VARIANT, "--to", format, "-o", there.toString());
        Ran from = Ran.mentorwijs("convert", there.toString(), "-o", back.toString());

        assertThat(to).isEqualTo(new Ran(0, "", ""));
        assertThat(from).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(back))
                .isEqualTo(Ran.mentorwijs("convert", VARIANT, "--to", "yaml").out());
    }

    @Test
    void refusesADocumentThatIsNotValid() throws IOException {
        Path broken = Files.writeString(folder.resolve("kapot.yaml"), "id: zorg\n");

        assertThat(Ran.mentorwijs("convert", broken.toString(), "--to", "json", "--lang", "en"))
                .isEqualTo(new Ran(1, "", """
                        kapot.yaml: this document is not valid, so it is not converted. \
                        See: mentorwijs validate kapot.yaml
                        """));
    }

    @Test
    void asksForAFormatThatItCannotTell() {
        Ran nameless = Ran.mentorwijs("convert", VARIANT, "--lang", "en");
        Ran unknown =
                Ran.mentorwijs("convert", VARIANT, "-o", folder.resolve("x.odt").toString(), "--lang", "en");
        Ran wrong = Ran.mentorwijs("convert", VARIANT, "--to", "odt", "--lang", "en");

        assertThat(nameless.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(nameless.notes())
                .startsWith("Name the format with --to, or a file with -o")
                .contains("json, ");
        assertThat(unknown).isEqualTo(nameless);
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.notes())
                .startsWith("The value odt does not fit --to; expected is")
                .contains("json, ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAFileThatIsThereAsItIs() throws IOException {
        Path there = Files.writeString(folder.resolve("er.json"), "er");

        Ran ran = Ran.mentorwijs("convert", VARIANT, "-o", there.toString());

        assertThat(ran.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(there).hasContent("er");
    }
}

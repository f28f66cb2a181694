package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @Test
    void findsTheInstalledFormatsInTheOrderOfTheirIds() {
        assertThat(Formats.standard().all())
                .extracting(DocumentFormat::id)
                .isSorted()
                .contains("json", "yaml", "xlsx");
    }

    @ParameterizedTest
    @CsvSource({"zorg.json,json", "ZORG.JSON,json", "map/zorg.yaml,yaml", "zorg.v2.yml,yaml", ".json,json"})
    void knowsAFormatByTheExtensionOfAFile(Path file, String id) {
        assertThat(Formats.standard().byFile(file)).map(DocumentFormat::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"zorg.txt", "json", "zorg.json.bak", "/"})
    void knowsNoFormatForAnotherExtension(Path file) {
        assertThat(Formats.standard().byFile(file)).isEmpty();
    }

    @Test
    void knowsAFormatByItsId() {
        assertThat(Formats.standard().byId("yaml"))
                .map(DocumentFormat::mediaType)
                .contains("application/yaml");
        assertThat(Formats.standard().byId("json"))
                .map(DocumentFormat::mediaType)
                .contains("application/json");
        assertThat(Formats.standard().byId("JSON")).isEmpty();
    }

    @Test
    void knowsAFormatThatCanOnlyBeWrittenByItsId() {
        assertThat(Formats.standard().writableById("course"))
                .map(WritableFormat::id)
                .contains("course");
        assertThat(Formats.standard().writableById("yaml"))
                .map(WritableFormat::id)
                .contains("yaml");
        assertThat(Formats.standard().byId("course")).isEmpty();
        assertThat(Formats.standard().writableById("odt")).isEmpty();
    }

    @Test
    void knowsWhichFormatsCannotBeShownOnATerminal() {
        assertThat(Formats.standard().writable())
                .filteredOn(format -> !format.isText())
                .extracting(WritableFormat::id)
                .containsExactly("xlsx");
    }

    @Test
    void knowsAFormatByItsMediaTypeInAnyCaseAndWithParameters() {
        assertThat(Formats.standard().byMediaType("Application/JSON; charset=utf-8"))
                .map(DocumentFormat::id)
                .contains("json");
        assertThat(Formats.standard().byMediaType("text/plain")).isEmpty();
    }

    @Test
    void canWriteEveryFormatThatItCanRead() {
        assertThat(Formats.standard().writable())
                .extracting(WritableFormat::id)
                .isSorted()
                .containsAll(Formats.standard().all().stream()
                        .map(WritableFormat::id)
                        .toList());
    }
}

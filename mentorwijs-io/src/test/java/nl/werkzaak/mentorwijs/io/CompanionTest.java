package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.werkzaak.mentorwijs.io.review.VariantFolder;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "zorg.yaml, zorg.acceptances.yaml",
        "variants/zorg.json, variants/zorg.acceptances.json",
        "variants/1.0/zorg, variants/1.0/zorg.acceptances",
        "zorg.xlsx, zorg.acceptances.yaml",
        "zorg.odt, zorg.acceptances.odt",
        ".yaml, .yaml.acceptances",
        "-, -.acceptances",
    })
    void isCalledAsTheDocumentThatItStandsBeside(String document, String companion) {
        assertThat(Companion.ACCEPTANCES.nameBeside(document)).isEqualTo(companion);
    }

    @ParameterizedTest
    @CsvSource({
        "zorg.acceptances.yaml, true",
        "map/zorg.acceptances.JSON, true",
        "zorg.acceptances.yml, true",
        "zorg.yaml, false",
        "acceptances.yaml, false",
        "zorg.acceptances.txt, false",
    })
    void isKnownByItsName(Path file, boolean known) {
        assertThat(Companion.ACCEPTANCES.isNameOf(file)).isEqualTo(known);
    }

    @Test
    void isFoundBesideADocumentInWhateverFormat() throws IOException {
        Path document = Files.createFile(folder.resolve("zorg.yaml"));
        assertThat(Companion.ACCEPTANCES.beside(document)).isEmpty();
        Path json = Files.createFile(folder.resolve("zorg.acceptances.json"));
        Path yaml = Files.createFile(folder.resolve("zorg.acceptances.yaml"));
        Files.createFile(folder.resolve("haven.acceptances.yaml"));

        assertThat(Companion.ACCEPTANCES.beside(document)).containsExactly(json, yaml);
    }

    @Test
    void isNotReadByAFormatThatDoesNotKnowIt() {
        Companion<String> unknown = new Companion<>("notes", String.class);

        assertThat(Formats.standard().all())
                .allSatisfy(format -> assertThat(format.reader(unknown)).isEmpty());
    }

    @Test
    void isNoVariantOfTheFolderInWhichItStands() throws IOException {
        Files.writeString(folder.resolve("regio.acceptances.yaml"), "id: [");

        TrainingReference regio = TrainingReference.of(Id.of("regio"), Version.parse("1.0.0"));
        assertThat(new VariantFolder(folder).find(regio, Set.of()).count()).isZero();
    }
}

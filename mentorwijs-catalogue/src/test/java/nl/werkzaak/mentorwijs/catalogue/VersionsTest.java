package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private final Versions versions = MentorwijsCatalogue.versions();

    @Test
    void tellsSchemaContentAndLibraryApart() {
        assertThat(versions.schema()).isEqualTo(SchemaVersion.parse("1.0"));
        assertThat(versions.content()).isEqualTo(Version.parse("1.0.0"));
        assertThat(versions.library()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void hashesTheVeryFileThatStandsInTheProject() throws IOException {
        Path resources =
                Path.of(System.getProperty("mentorwijs.root"), "mentorwijs-catalogue", "src", "main", "resources");
        byte[] file = Files.readAllBytes(resources.resolve(MentorwijsCatalogue.RESOURCE));

        assertThat(versions.contentHash()).isEqualTo(SourceTexts.sha256(file));
    }

    @Test
    void handsOutACopyOfTheJsonAndOfItsSchema() {
        assertThatChangesStayOutside(MentorwijsCatalogue::json);
        assertThatChangesStayOutside(MentorwijsCatalogue::jsonSchema);
    }

    private static void assertThatChangesStayOutside(Supplier<byte[]> bytes) {
        bytes.get()[0] = 'x';

        assertThat(bytes.get()[0]).isEqualTo((byte) '{');
    }
}

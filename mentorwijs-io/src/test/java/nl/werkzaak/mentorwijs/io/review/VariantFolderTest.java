package nl.werkzaak.mentorwijs.io.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary.Candidate;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantFolderTest {

    private static final Id REGION = Id.of("regio");
    private static final String DOCUMENT = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: regio
            version: "1.0.0"
            """;

    @Test
    void findsAVariantByItsIdWhateverTheNameOfItsFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("een.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("twee.yml"), DOCUMENT.replace("regio", "stad"));

        assertThat(new VariantFolder(folder).find(REGION)).singleElement().satisfies(candidate -> {
            assertThat(candidate.name()).isEqualTo("een.yaml");
            assertThat(candidate.variant()).isPresent();
        });
    }

    @Test
    void findsADocumentThatCannotBeReadByTheNameOfItsFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("regio.json"), "{");
        Files.writeString(folder.resolve("buur.json"), "{");

        assertThat(new VariantFolder(folder).find(REGION))
                .extracting(Candidate::name)
                .containsExactly("regio.json");
    }

    @Test
    void findsEveryDocumentOfAnIdInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("a.yaml"), DOCUMENT);

        assertThat(new VariantFolder(folder).find(REGION))
                .extracting(Candidate::name)
                .containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void looksNeitherIntoOtherFilesNorIntoFoldersWithin(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("regio.txt"), DOCUMENT);
        Files.writeString(Files.createDirectory(folder.resolve("binnen")).resolve("regio.yaml"), DOCUMENT);
        Files.createDirectory(folder.resolve("regio.json"));

        assertThat(new VariantFolder(folder).find(REGION)).isEmpty();
    }

    @Test
    void readsTheFolderOnce(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("een.yaml"), DOCUMENT);
        VariantFolder variants = new VariantFolder(folder);
        variants.find(REGION);

        Files.delete(document);

        assertThat(variants.find(REGION)).hasSize(1);
        assertThat(new VariantFolder(folder).find(REGION)).isEmpty();
    }

    @Test
    void findsEveryVariantOfAFolderThatHoldsMoreThanItKeeps(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), DOCUMENT.replace("regio", "stad-" + i));
        }
        VariantFolder variants = new VariantFolder(folder);

        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 200; i++) {
                assertThat(variants.find(Id.of("stad-" + i)))
                        .extracting(Candidate::name)
                        .containsExactly(i + ".yaml");
            }
        }
    }

    @Test
    void findsNothingInAFolderThatIsNotThere(@TempDir Path folder) {
        assertThat(new VariantFolder(folder.resolve("weg")).find(REGION)).isEmpty();
    }
}

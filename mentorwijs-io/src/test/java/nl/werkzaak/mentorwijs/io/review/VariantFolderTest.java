package nl.werkzaak.mentorwijs.io.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary.Candidates;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantFolderTest {

    private static final int MANY = 200;
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

        Candidates found = find(new VariantFolder(folder), "regio");

        assertThat(found.names()).containsExactly("een.yaml");
        assertThat(found.variant()).isPresent();
    }

    @Test
    void findsADocumentThatCannotBeReadByTheNameOfItsFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("regio.json"), "{");
        Files.writeString(folder.resolve("buur.json"), "{");

        assertThat(find(new VariantFolder(folder), "regio").names()).containsExactly("regio.json");
    }

    @Test
    void findsEveryDocumentOfAnIdInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("a.yaml"), DOCUMENT);

        assertThat(find(new VariantFolder(folder), "regio").names()).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void looksNeitherIntoOtherFilesNorIntoFoldersWithin(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("regio.txt"), DOCUMENT);
        Files.writeString(Files.createDirectory(folder.resolve("binnen")).resolve("regio.yaml"), DOCUMENT);
        Files.createDirectory(folder.resolve("regio.json"));

        assertThat(find(new VariantFolder(folder), "regio").count()).isZero();
    }

    @Test
    void readsTheFolderOnce(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("een.yaml"), DOCUMENT);
        VariantFolder variants = new VariantFolder(folder);
        find(variants, "regio");

        Files.delete(document);

        assertThat(find(variants, "regio").variant()).isPresent();
        assertThat(find(new VariantFolder(folder), "regio").count()).isZero();
    }

    @Test
    void findsEveryVariantOfAFolderThatHoldsMoreThanItKeeps(@TempDir Path folder) throws IOException {
        for (int i = 0; i < MANY; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), DOCUMENT.replace("regio", "stad-" + i));
        }
        VariantFolder variants = new VariantFolder(folder);

        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < MANY; i++) {
                assertThat(find(variants, "stad-" + i).names()).containsExactly(i + ".yaml");
            }
        }
    }

    @Test
    void keepsFewOfManyVariantsThatShareAnId(@TempDir Path folder) throws IOException {
        for (int i = 0; i < MANY; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), version(i));
        }
        VariantFolder variants = new VariantFolder(folder);
        assertThat(found(variants, IntStream.range(0, MANY))).isEqualTo(MANY);

        for (int i = 0; i < MANY; i++) {
            Files.delete(folder.resolve(i + ".yaml"));
        }

        assertThat(found(variants, IntStream.range(0, MANY).map(i -> MANY - 1 - i)))
                .isBetween(1L, 100L);
    }

    @Test
    void findsNothingInAFolderThatIsNotThere(@TempDir Path folder) {
        assertThat(find(new VariantFolder(folder.resolve("weg")), "regio").count())
                .isZero();
    }

    @Test
    void takesADocumentThatCannotBeReadAndWhoseNameIsNoIdForNone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Regio Noord.json"), "{");
        Files.writeString(folder.resolve(".json"), "{");
        Files.writeString(folder.resolve("een.yaml"), DOCUMENT);

        assertThat(find(new VariantFolder(folder), "regio").names()).containsExactly("een.yaml");
    }

    private static String version(int i) {
        return DOCUMENT.replace("id: regio\nversion: \"1.0.0\"", "id: regio\nversion: \"1.0." + i + "\"");
    }

    private static long found(VariantFolder variants, IntStream versions) {
        return versions.mapToObj(i -> TrainingReference.of(REGION, Version.parse("1.0." + i)))
                .filter(one -> variants.find(one, Set.of()).variant().isPresent())
                .count();
    }

    private static Candidates find(VariantFolder variants, String id) {
        return variants.find(TrainingReference.of(Id.of(id), Version.parse("1.0.0")), Set.of());
    }
}

package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void createsAFileAndLeavesNothingBesideIt() throws IOException {
        WholeFile.create(folder.resolve("zorg.yaml"), NEW);

        assertThat(folder).isDirectoryContaining("glob:**/zorg.yaml");
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(folder.resolve("zorg.yaml")).hasBinaryContent(NEW);
    }

    @Test
    void createsNoFileInThePlaceOfAnother() throws IOException {
        Path file = Files.writeString(folder.resolve("zorg.yaml"), "old");

        assertThatThrownBy(() -> WholeFile.create(file, NEW)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void replacesAFileThroughALinkAndKeepsTheLink() throws IOException {
        Path file = Files.writeString(folder.resolve("zorg.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

        WholeFile.replace(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void makesTheFileToWhichALinkLeadsAndKeepsTheLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("zorg.yaml"));

        WholeFile.replace(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("zorg.yaml")).hasBinaryContent(NEW);
    }

    @Test
    void makesTheFileToWhichLinksLeadOneByOne() throws IOException {
        Path second = Files.createSymbolicLink(folder.resolve("second.yaml"), Path.of("zorg.yaml"));
        Path first = Files.createSymbolicLink(folder.resolve("first.yaml"), second);

        WholeFile.replace(first, NEW);

        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(folder.resolve("zorg.yaml")).hasBinaryContent(NEW);
    }

    @Test
    void refusesLinksThatLeadInACircle() throws IOException {
        Path link = folder.resolve("link.yaml");
        Files.createSymbolicLink(link, link);

        assertThatThrownBy(() -> WholeFile.replace(link, NEW)).isInstanceOf(IOException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void keepsTheOldFileWhereTheNewOneCannotBeWritten() throws IOException {
        Path old = Files.createDirectory(folder.resolve("map"));
        Files.writeString(old.resolve("zorg.yaml"), "old");

        assertThatThrownBy(() -> WholeFile.replace(old, NEW)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WholeFile.replace(folder.resolve("weg/zorg.yaml"), NEW))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(old.resolve("zorg.yaml")).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("map");
    }

    @Test
    void isNotStoppedByWhatAKilledWriterLeft() throws IOException {
        Path left = Files.writeString(folder.resolve(".mentorwijs-1.tmp"), "ne");

        WholeFile.replace(folder.resolve("zorg.yaml"), NEW);

        assertThat(folder.resolve("zorg.yaml")).hasBinaryContent(NEW);
        assertThat(left).hasContent("ne");
    }

    @Test
    void isNotStoppedByThousandsThatKilledWritersLeftAndRemovesTheOldOnes() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        for (int number = 1; number <= 1_500; number++) {
            Path left = Files.createFile(folder.resolve(".mentorwijs-" + number + ".tmp"));
            if (number > 3) {
                Files.setLastModifiedTime(left, old);
            }
        }

        WholeFile.replace(folder.resolve("zorg.yaml"), NEW);

        assertThat(folder.resolve("zorg.yaml")).hasBinaryContent(NEW);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("zorg.yaml", ".mentorwijs-1.tmp", ".mentorwijs-2.tmp", ".mentorwijs-3.tmp");
    }

    @Test
    void holdsOneOfManyThatWriteAtOnceAndNoMixture() throws IOException {
        Path file = folder.resolve("zorg.yaml");

        IntStream.range(0, 64).parallel().forEach(i -> {
            try {
                WholeFile.replace(file, Integer.toString(i).repeat(10_000).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        String content = Files.readString(file);
        assertThat(IntStream.range(0, 64).mapToObj(i -> Integer.toString(i).repeat(10_000)))
                .contains(content);
        assertThat(folder.toFile().list()).hasSize(1);
    }
}

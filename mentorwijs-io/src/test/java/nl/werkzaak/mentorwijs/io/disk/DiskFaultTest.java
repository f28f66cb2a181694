package nl.werkzaak.mentorwijs.io.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WholeFile;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever call to the disk fails, what was there stays until the new file is whole. */
class DiskFaultTest {

    private static final TrainingVariant VARIANT = GeneratedVariants.of(4);
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = new byte[5_000];

    @TempDir
    private Path folder = Path.of("");

    private interface Writing {

        void to(Path file) throws IOException;
    }

    private record Written(WritableFormat format, Faults.Kind kind) {

        static Stream<Written> all() {
            return Formats.standard().writable().stream()
                    .flatMap(format -> Stream.of(Faults.Kind.values()).map(kind -> new Written(format, kind)));
        }

        @Override
        public String toString() {
            return format.id() + " " + kind;
        }
    }

    private static Stream<Written> written() {
        return Written.all();
    }

    @ParameterizedTest
    @MethodSource("written")
    void leavesTheOldFileWhicheverCallFailsWhileAVariantIsWritten(Written written) throws IOException {
        Path file = Files.write(folder.resolve("zorg"), OLD);

        int faults = faultsUntilItSucceeds(
                written.kind(),
                file,
                disk -> written.format().writer().write(VARIANT, disk),
                () -> assertThat(file).hasBinaryContent(OLD));

        assertThat(faults).isGreaterThanOrEqualTo(6);
        assertThat(file).hasBinaryContent(written.format().writer().bytes(VARIANT));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoFileWhicheverCallFailsWhileOneIsCreated(Faults.Kind kind) throws IOException {
        Path file = folder.resolve("zorg");

        int faults = faultsUntilItSucceeds(
                kind,
                file,
                disk -> WholeFile.create(disk, NEW),
                () -> assertThat(file).doesNotExist());

        assertThat(faults).isGreaterThanOrEqualTo(7);
        assertThat(file).hasBinaryContent(NEW);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void passesOnWhicheverFaultAStreamHas(WritableFormat format) throws IOException {
        int size = format.writer().bytes(VARIANT).length;

        for (int most = 0; most < size; most += 1 + size / 50) {
            OutputStream full = new FullStream(most);

            assertThatThrownBy(() -> format.writer().write(VARIANT, full)).isInstanceOf(FaultException.class);
        }
    }

    private static Stream<WritableFormat> formats() {
        return Formats.standard().writable().stream();
    }

    /** How many calls failed, one after another, before all went well; a look whether a file is there may fail unseen. */
    private static int faultsUntilItSucceeds(Faults.Kind kind, Path file, Writing writing, Runnable isUnharmed)
            throws IOException {
        for (int call = 1; ; call++) {
            Faults faults = new Faults(kind, call);
            try {
                writing.to(FailingDisk.under(file, faults));
                if (!faults.haveHappened()) {
                    return call - 1;
                }
                Files.delete(file);
            } catch (FaultException e) {
                isUnharmed.run();
            }
            List<Path> left = besides(file);
            if (kind == Faults.Kind.ONCE) {
                assertThat(left).as("after fault %s", call).isEmpty();
            }
            for (Path unfinished : left) {
                Files.delete(unfinished);
            }
        }
    }

    private static List<Path> besides(Path file) throws IOException {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
            return files.filter(other -> !other.equals(file)).toList();
        }
    }
}

package nl.werkzaak.mentorwijs.io.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.werkzaak.mentorwijs.io.WholeFile;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class KilledWriterTest {

    private static final int KILLS = 100;
    private static final int SIZE = 300_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void leavesAWholeFileWheneverItIsKilled() throws Exception {
        Path file = Files.write(folder.resolve("zorg"), content(0));
        Random random = new Random(6);

        for (int kill = 1; kill <= KILLS; kill++) {
            killAWriterOf(file, random.nextInt(12));

            byte[] left = Files.readAllBytes(file);
            assertThat(left).as("after kill %s", kill).hasSize(SIZE).isEqualTo(content(left[0]));
        }
        assertThat(folder.toFile().list())
                .as("some were killed while they wrote")
                .hasSizeGreaterThan(1);
    }

    private static void killAWriterOf(Path file, int milliseconds) throws IOException, InterruptedException {
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Process writer =
                JavaProcess.running(Writer.class, options, file.toString()).start();
        try {
            assertThat(writer.getInputStream().read()).isEqualTo(Writer.READY);
            Thread.sleep(milliseconds);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static byte[] content(int value) {
        byte[] content = new byte[SIZE];
        Arrays.fill(content, (byte) value);
        return content;
    }

    /** Writes one content after another and says so, until it is killed. */
    static final class Writer {

        static final char READY = '!';

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            for (int value = 1; ; value++) {
                WholeFile.replace(Path.of(arguments[0]), content(value));
                System.out.print(READY);
                System.out.flush();
            }
        }
    }
}

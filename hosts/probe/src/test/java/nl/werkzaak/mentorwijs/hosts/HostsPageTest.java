package nl.werkzaak.mentorwijs.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each host holds that its row is on the page; here no others are. */
class HostsPageTest {

    private static final Path HOSTS = Path.of("..", "pom.xml");

    @Test
    void hasARowForEachHostThatIsRun() throws IOException {
        long modules = Files.readAllLines(HOSTS).stream()
                .filter(line -> line.strip().startsWith("<module>"))
                .count();

        assertThat(HostsPage.hosts()).doesNotHaveDuplicates().hasSize((int) modules);
    }
}

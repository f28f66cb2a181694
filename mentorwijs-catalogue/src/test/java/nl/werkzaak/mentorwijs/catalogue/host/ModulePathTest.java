package nl.werkzaak.mentorwijs.catalogue.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.host.ModulePathHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue is a module: a host reads and judges with it, in its words, on the module path, with nothing opened by hand. */
@Tag("once")
class ModulePathTest {

    private static final String CATALOGUE = "nl.werkzaak.mentorwijs.catalogue";

    @Test
    void saysAHostTheSameAsOnTheClassPath() throws IOException, InterruptedException {
        String said = ModulePathHost.run(ModulePathProbe.class, Set.of(CATALOGUE));

        assertThat(said).startsWith("module " + CATALOGUE).endsWith(ModulePathProbe.everything());
    }
}

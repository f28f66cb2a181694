package nl.werkzaak.mentorwijs.io.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.host.ModulePathHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The formats are a module: a host reads, judges and writes on the module path, with nothing opened by hand. */
@Tag("once")
class ModulePathTest {

    private static final String IO = "nl.werkzaak.mentorwijs.io";

    @Test
    void saysAHostTheSameAsOnTheClassPath() throws IOException, InterruptedException {
        String said = ModulePathHost.run(ModulePathProbe.class, Set.of(IO));

        assertThat(said.lines().findFirst()).contains("module " + IO);
        assertThat(said).endsWith(ModulePathProbe.everything());
        assertThat(said).contains("homework.removed", "id.form", "\"homework\": []", "bijeenkomst 5 van 5");
    }
}

package nl.werkzaak.mentorwijs.io.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
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
        assertThat(said.lines().skip(1).findFirst()).hasValue(ModulePathProbe.published());
        assertThat(said).contains("homework.removed", "id.form", "\"homework\": []", "bijeenkomst 5 van 5");
    }

    @Test
    void publishesItsDataWhereAnyClassLoaderFindsThem() throws IOException {
        assertThat(ModulePathProbe.published())
                .contains(
                        "META-INF/mentorwijs/mentorwijs-catalogue.json=" + MentorwijsCatalogue.json().length,
                        "META-INF/mentorwijs/mentorwijs-catalogue.schema.json="
                                + MentorwijsCatalogue.jsonSchema().length,
                        "META-INF/mentorwijs/mentorwijs-variant.schema.json=" + DocumentSchema.VARIANT.json().length)
                .doesNotContain("=-1");
    }
}

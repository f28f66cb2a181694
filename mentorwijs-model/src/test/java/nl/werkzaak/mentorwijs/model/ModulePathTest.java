package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.host.ModulePathHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The model is a module: it works on the module path, with nothing opened by hand. */
@Tag("once")
class ModulePathTest {

    private static final String MODEL = "nl.werkzaak.mentorwijs.model";
    private static final Set<String> OF_THE_HOST = Set.of(
            MODEL,
            "com.fasterxml.jackson.databind",
            "com.fasterxml.jackson.datatype.jdk8",
            "com.fasterxml.jackson.datatype.jsr310",
            "jakarta.el",
            "org.glassfish.expressly",
            "org.hibernate.validator",
            "tools.jackson.databind");

    @Test
    void letsBothJacksonsAndAHostsValidatorIn() throws IOException, InterruptedException {
        String said = ModulePathHost.run(ModulePathProbe.class, OF_THE_HOST);

        assertThat(said).contains("module " + MODEL + ", " + Samples.all().size() + " values");
    }
}

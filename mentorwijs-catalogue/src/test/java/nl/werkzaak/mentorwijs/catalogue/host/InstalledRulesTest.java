package nl.werkzaak.mentorwijs.catalogue.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleProvider;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import nl.werkzaak.mentorwijs.model.host.ModulePathHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation installs its rules by putting them on the class path or the module path, and does nothing else. */
@Tag("once")
class InstalledRulesTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "rivierenland-rules");
    private static final String MODULE = "nl.rivierenland.rules";
    private static final String PROVIDER = "nl.rivierenland.rules.RivierenlandRules";

    @TempDir
    private Path rules = Path.of("");

    @BeforeEach
    void compile() throws IOException {
        String modulePath = ModulePathHost.modulePath(
                InstalledRulesProbe.class, Set.of("nl.werkzaak.mentorwijs.catalogue"), List.of());
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        System.out,
                        System.err,
                        "-proc:none",
                        "--module-path",
                        modulePath,
                        "-d",
                        rules.toString(),
                        SOURCES.resolve("module-info.java").toString(),
                        SOURCES.resolve("RivierenlandRules.java").toString());
        assertThat(failed).isZero();
        Path services = Files.createDirectories(rules.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(FidelityRuleProvider.class.getName()), PROVIDER);
    }

    @Test
    void areFoundOnTheModulePath() throws IOException, InterruptedException {
        String said = ModulePathHost.run(InstalledRulesProbe.class, Set.of(MODULE), List.of(rules));

        assertThat(said.lines()).containsExactly("rivierenland:huiswerk", "rivierenland:naam");
    }

    @Test
    void areFoundOnTheClassPath() throws IOException, InterruptedException {
        Process host = JavaProcess.runningWith(rules, InstalledRulesProbe.class).start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(host.waitFor()).as(said).isZero();
        assertThat(said.lines()).containsExactly("rivierenland:huiswerk", "rivierenland:naam");
    }
}

package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.spi.ToolProvider;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import nl.werkzaak.mentorwijs.model.host.ModulePathHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invalid value is refused in words, whatever else a host has or lacks. */
@Tag("once")
class InvalidValueTest {

    private static final String MODEL = "nl.werkzaak.mentorwijs.model";

    @TempDir
    Path folder;

    @Test
    void isRefusedWithoutALoggerAndWithoutTheValidatorOfTheHost() throws Exception {
        Path log = folder.resolve("classes.txt");

        Process host = JavaProcess.running(InvalidValueProbe.class, List.of("-Xlog:class+load:file=" + log))
                .start();

        assertRefused(host);
        assertThat(Files.readString(log))
                .contains(MODEL + ".training.Session")
                .doesNotContain("hibernate.validator.internal", "jboss", "java.util.logging");
    }

    @Test
    void isRefusedInAnImageOfTheModelAlone() throws Exception {
        Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
        assumeThat(jlink).isPresent();
        Path image = folder.resolve("image");

        link(jlink.orElseThrow(), image);
        Process host = JavaProcess.of(
                        image,
                        List.of("--add-modules", MODEL, "--class-path", tests(), InvalidValueProbe.class.getName()))
                .start();

        assertRefused(host);
        assertThat(Files.readString(image.resolve("release"))).contains(MODEL).doesNotContain("logging", "hibernate");
    }

    private static void link(ToolProvider jlink, Path image) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        String modules = ModulePathHost.modulePath(InvalidValueProbe.class, Set.of(MODEL), List.of());

        int failed = jlink.run(
                writer, writer, "--module-path", modules, "--add-modules", MODEL, "--output", image.toString());

        assertThat(failed).as(said.toString()).isZero();
    }

    private static String tests() {
        return List.of(JavaProcess.classPath().split(File.pathSeparator)).stream()
                .filter(entry -> Files.exists(
                        Path.of(entry, InvalidValueProbe.class.getName().replace('.', '/') + ".class")))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Process host) throws IOException, InterruptedException {
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).isEqualToNormalizingNewlines("""
                Session.number = "0": Een bijeenkomst heeft een nummer van 1 of meer. / A session has a number of 1 or more.
                false
                """);
        assertThat(host.waitFor()).isZero();
    }
}

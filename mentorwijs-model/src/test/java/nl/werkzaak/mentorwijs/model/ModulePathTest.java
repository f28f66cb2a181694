package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The model is a module: it works on the module path, with nothing opened by hand. */
class ModulePathTest {

    private static final String MODEL = "nl.werkzaak.mentorwijs.model";
    private static final Set<String> OF_THE_HOST = Set.of(
            MODEL,
            "com.fasterxml.jackson.databind",
            "com.fasterxml.jackson.datatype.jdk8",
            "com.fasterxml.jackson.datatype.jsr310",
            "jakarta.el",
            "org.glassfish.expressly",
            "tools.jackson.databind");

    @Test
    void letsBothJacksonsAndAHostsValidatorIn() throws IOException, InterruptedException {
        String tests = locationOf(Samples.class).toString();
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--add-modules",
                        String.join(",", OF_THE_HOST),
                        "--class-path",
                        tests,
                        ModulePathProbe.class.getName())
                .redirectErrorStream(true)
                .start();

        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(host.waitFor()).as(said).isZero();
        assertThat(said).contains("module " + MODEL + ", " + Samples.all().size() + " values");
    }

    /** Where the modules lie that the model and the libraries of the host need, and those that serve them. */
    private static String modulePath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path[] entries = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classPath)
                .map(Path::of)
                .filter(entry -> !entry.equals(locationOf(Samples.class)))
                .toArray(Path[]::new);
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(entries), ModuleFinder.of(), OF_THE_HOST);
        return resolved.modules().stream()
                .map(ResolvedModule::reference)
                .flatMap(module -> module.location().stream())
                .map(Path::of)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path locationOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}

package nl.werkzaak.mentorwijs.model.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process with our modules and their libraries on the module path, and nothing opened by hand. */
public final class ModulePathHost {

    private ModulePathHost() {}

    /**
     * What a class of the tests says that runs with modules.
     *
     * @param probe  the class, with a {@code main} method, not null
     * @param modules  the modules that the host asks for, not null
     * @return what it wrote, once it has ended well, not null
     * @throws IOException if the process cannot be started
     * @throws InterruptedException if this thread is interrupted meanwhile
     */
    public static String run(Class<?> probe, Set<String> modules) throws IOException, InterruptedException {
        return run(probe, modules, List.of());
    }

    /**
     * What a class of the tests says that runs with modules, one of which was made for the test.
     *
     * @param probe  the class, with a {@code main} method, not null
     * @param modules  the modules that the host asks for, not null
     * @param made  where modules lie that were made for the test, not null
     * @return what it wrote, once it has ended well, not null
     * @throws IOException if the process cannot be started
     * @throws InterruptedException if this thread is interrupted meanwhile
     */
    public static String run(Class<?> probe, Set<String> modules, List<Path> made)
            throws IOException, InterruptedException {
        Process host = JavaProcess.of(List.of(
                        "--module-path",
                        modulePath(probe, modules, made),
                        "--add-modules",
                        String.join(",", modules),
                        "--class-path",
                        locationOf(probe).toString(),
                        // What the process says is text in UTF-8, whatever the locale of the machine; JDK 17 knows only
                        // the first.
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        probe.getName()))
                .start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(host.waitFor()).as(said).isZero();
        return said;
    }

    /**
     * Where the modules lie that are asked for, those that they need, and those that serve them.
     *
     * @param probe  the class that is not to be among them, not null
     * @param modules  the modules that are asked for, not null
     * @param made  where modules lie that were made for the test, not null
     * @return a module path, not null
     */
    public static String modulePath(Class<?> probe, Set<String> modules, List<Path> made) {
        Stream<Path> ours = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(JavaProcess.classPath())
                .map(Path::of)
                .filter(entry -> !entry.equals(locationOf(probe)) && !entry.equals(locationOf(ModulePathHost.class)));
        Path[] entries = Stream.concat(made.stream(), ours).toArray(Path[]::new);
        Configuration resolved =
                ModuleLayer.boot().configuration().resolveAndBind(ModuleFinder.of(entries), ModuleFinder.of(), modules);
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

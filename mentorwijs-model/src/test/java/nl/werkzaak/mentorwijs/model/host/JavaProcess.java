package nl.werkzaak.mentorwijs.model.host;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM beside the one that the tests run in, of the same JDK. */
public final class JavaProcess {

    private JavaProcess() {}

    /**
     * The class path of the tests.
     *
     * @return the paths, not null
     */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /**
     * A program of the tests on their class path, yet to be started; what it writes and what it complains of come as one.
     *
     * @param program  the class with the {@code main} method, not null
     * @param options  options of the JVM, not null
     * @param arguments  what the program is told, not null
     * @return the process, not null
     */
    public static ProcessBuilder running(Class<?> program, List<String> options, String... arguments) {
        return running(classPath(), program, options, arguments);
    }

    /**
     * The same with something more on the class path, before all else.
     *
     * @param more  where it lies, not null
     * @param program  the class with the {@code main} method, not null
     * @return the process, not null
     */
    public static ProcessBuilder runningWith(Path more, Class<?> program) {
        return running(more + File.pathSeparator + classPath(), program, List.of());
    }

    private static ProcessBuilder running(
            String classPath, Class<?> program, List<String> options, String... arguments) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--class-path", classPath, program.getName()));
        all.addAll(List.of(arguments));
        return of(all);
    }

    /**
     * A JVM with these options and arguments, and no others that the environment has for it, yet to be started.
     *
     * @param arguments  all that stands behind {@code java}, not null
     * @return the process, not null
     */
    public static ProcessBuilder of(List<String> arguments) {
        return of(Path.of(System.getProperty("java.home")), arguments);
    }

    /**
     * A JVM of another JDK or of an image.
     *
     * @param home  where it lies, not null
     * @param arguments  all that stands behind {@code java}, not null
     * @return the process, not null
     */
    public static ProcessBuilder of(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return process;
    }
}

package nl.werkzaak.mentorwijs.hosts;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that an application of this host has at run time, as its build resolves them. */
record ClassPath(List<Path> entries) {

    private static final Path RESOLVED = Path.of("target", "class-path");

    static ClassPath ofTheHost() throws IOException {
        return new ClassPath(Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Files.readString(RESOLVED).strip())
                .map(Path::of)
                .toList());
    }

    /** The probe with these jars, yet to be started; what it prints and what it complains of come as one. */
    ProcessBuilder running(Class<?> program, Path... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--class-path",
                Stream.concat(Stream.of(locationOf(program)), entries.stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                program.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return process;
    }

    private static Path locationOf(Class<?> program) {
        return Path.of(URI.create(
                program.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** The version of a jar whose name has this form, empty where there is none. */
    Optional<String> version(String artifact, String versions) {
        Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-(" + versions + ")\\.jar");
        return entries.stream()
                .map(entry -> jar.matcher(entry.getFileName().toString()))
                .flatMap(name -> name.matches() ? Stream.of(name.group(1)) : Stream.empty())
                .findFirst();
    }
}

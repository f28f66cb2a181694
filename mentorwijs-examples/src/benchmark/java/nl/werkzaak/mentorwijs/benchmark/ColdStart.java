package nl.werkzaak.mentorwijs.benchmark;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import tools.jackson.databind.json.JsonMapper;

/** From the start of the JVM to its end with the first answer, as medians of whole processes that take turns. */
public final class ColdStart {

    private static final int RUNS = 9;
    private static final String JAR = Path.of("target", "mentorwijs.jar").toString();
    private static final String ARCHIVE = Path.of("target", "mentorwijs.jsa").toString();
    private static final Path VARIANT = Path.of("variants", "zonder-autonomie.json");

    private ColdStart() {}

    /**
     * Runs one of the starts, or all of them in processes of their own.
     *
     * @param arguments  the name of a start, or none, not null
     * @throws Exception if a process fails
     */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 0) {
            measure();
        } else {
            start(arguments[0]);
        }
    }

    private static void start(String name) throws IOException {
        switch (name) {
            case "nothing" -> {}
            case "catalogue-as-tree" -> JsonMapper.shared().readTree(MentorwijsCatalogue.json());
            case "canonical" -> MentorwijsCatalogue.canonical();
            case "variant-as-tree" -> JsonMapper.shared().readTree(Files.readAllBytes(VARIANT));
            case "variant" ->
                requireValid(
                        Formats.standard().byId("json").orElseThrow().reader().read(VARIANT));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void requireValid(ReadResult<?> read) {
        if (read.value().isEmpty()) {
            throw new IllegalStateException("not valid: " + read.findings());
        }
    }

    private static void measure() throws IOException, InterruptedException {
        run(validate("-XX:ArchiveClassesAtExit=" + ARCHIVE));
        Map<String, List<String>> starts = new LinkedHashMap<>();
        for (String name : List.of("nothing", "catalogue-as-tree", "canonical", "variant-as-tree", "variant")) {
            starts.put(name, java("-cp", JAR + File.pathSeparator + testClasses(), ColdStart.class.getName(), name));
        }
        starts.put("validate", validate());
        starts.put("validate, C1 only", validate("-XX:TieredStopAtLevel=1"));
        starts.put("validate, shared", validate("-XX:SharedArchiveFile=" + ARCHIVE));
        starts.put("validate, both", validate("-XX:SharedArchiveFile=" + ARCHIVE, "-XX:TieredStopAtLevel=1"));
        Map<String, long[]> nanos = new LinkedHashMap<>();
        starts.keySet().forEach(name -> nanos.put(name, new long[RUNS]));
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, List<String>> start : starts.entrySet()) {
                nanos.get(start.getKey())[run] = run(start.getValue());
            }
        }
        nanos.forEach((name, times) -> System.out.printf(Locale.ROOT, "%-20s %6.0f ms%n", name, median(times) / 1e6));
    }

    private static Path testClasses() {
        return Path.of("target", "test-classes");
    }

    private static List<String> validate(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-jar", JAR, "validate", VARIANT.toString()));
        return java(arguments.toArray(String[]::new));
    }

    private static List<String> java(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(Stream.of(java), Arrays.stream(arguments)).toList();
    }

    private static long run(List<String> command) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
        return System.nanoTime() - started;
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

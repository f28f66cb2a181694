package nl.werkzaak.mentorwijs.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.Formats;
import tools.jackson.databind.json.JsonMapper;

/** From the start of the JVM to the first answer, as medians of whole processes that take turns. */
public final class ColdStart {

    private static final int RUNS = 15;
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
            case "first-variant" ->
                Formats.standard().byId("json").orElseThrow().reader().read(VARIANT);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void measure() throws IOException, InterruptedException {
        List<String> names = List.of("nothing", "catalogue-as-tree", "canonical", "first-variant");
        Map<String, long[]> nanos = new LinkedHashMap<>();
        names.forEach(name -> nanos.put(name, new long[RUNS]));
        for (int run = 0; run < RUNS; run++) {
            for (String name : names) {
                nanos.get(name)[run] = time(name);
            }
        }
        nanos.forEach((name, times) -> System.out.printf("%-20s %6.0f ms%n", name, median(times) / 1e6));
    }

    private static long time(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdStart.class.getName(), name));
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(name + " failed");
        }
        return System.nanoTime() - started;
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

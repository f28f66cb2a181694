package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.mentorwijs.catalogue.CatalogueHistory;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first moment of a process, when sixteen threads all come at once and each through another door. */
@Tag("once")
class StartTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void givesEveryThreadTheSameWhicheverComesFirst(int seed, @TempDir Path folder) throws Exception {
        Path told = folder.resolve("told");
        String logging = "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file");
        Process process = JavaProcess.running(Start.class, List.of(logging), Integer.toString(seed))
                .redirectOutput(told.toFile())
                .start();

        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();

        assertThat(ended).as("%s", Files.readString(told)).isTrue();
        assertThat(told).hasContent("one of each\n");
    }

    /** Opens all doors at once, in an order of their own for each thread. */
    static final class Start {

        private static final int THREADS = 16;

        private Start() {}

        private static Map<String, Callable<Object>> doors() {
            Map<String, Callable<Object>> doors = new TreeMap<>();
            doors.put("catalogue", MentorwijsCatalogue::canonical);
            doors.put("history", CatalogueHistory::standard);
            doors.put("resolver", VariantResolver::standard);
            doors.put("assessor", FidelityAssessor::standard);
            doors.put("reviewer", Mentorwijs::standard);
            doors.put("planner", EffortPlanner::standard);
            doors.put("formats", () -> Formats.standard().all().get(0));
            doors.put("rules", ModelRules::texts);
            doors.put("valid", () -> read("\"variantOf\":{\"id\":\"mentorwijs\",\"version\":\"1.0.0\"}}"));
            doors.put("invalid", () -> read("\"sessions\":[{\"number\":0}]}"));
            return doors;
        }

        private static Object read(String rest) {
            ReadResult<TrainingVariant> read = Formats.standard()
                    .byId("json")
                    .orElseThrow()
                    .reader()
                    .read("{\"schemaVersion\":\"1.0\",\"id\":\"zorg\",\"version\":\"0.1.0\"," + rest);
            return read.value().toString() + read.findings();
        }

        private static Map<String, Object> opened(List<String> order) throws Exception {
            Map<String, Callable<Object>> doors = doors();
            Map<String, Object> found = new TreeMap<>();
            for (String name : order) {
                found.put(name, Objects.requireNonNull(doors.get(name)).call());
            }
            return found;
        }

        public static void main(String[] arguments) throws Exception {
            List<String> order = new ArrayList<>(doors().keySet());
            Collections.shuffle(order, new Random(Long.parseLong(arguments[0])));
            CyclicBarrier together = new CyclicBarrier(THREADS);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<Map<String, Object>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<String> own = new ArrayList<>(order);
                Collections.rotate(own, i);
                all.add(threads.submit(() -> {
                    together.await();
                    return opened(own);
                }));
            }
            Set<Map<String, Object>> different = new HashSet<>();
            try {
                for (Future<Map<String, Object>> found : all) {
                    different.add(found.get());
                }
            } finally {
                threads.shutdownNow();
            }
            System.out.print((different.size() == 1 ? "one" : "several") + " of each\n");
        }
    }
}

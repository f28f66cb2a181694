package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Changes the locale and the time zone of the machine, so that no other test may run meanwhile. */
@Isolated
class IndependenceTest {

    private static final String FAULTY = """
            {
              "schemaVersion": "1.0",
              "variantOf": { "id": "mentorwijs", "version": "1.0.0" },
              "id": "I",
              "version": "0.1.0",
              "setting": { "workplace": "REGULİER" },
              "SESSIONS": [],
              "effort": [{ "id": "participant", "duration": "PT1H30M" }]
            }
            """;

    @Test
    void readsTheSameInWhateverOrderThePropertiesStand() {
        for (int seed = 0; seed < 100; seed++) {
            String inOrder = yaml().writer().text(GeneratedVariants.of(seed));
            List<String> parts = Arrays.asList(inOrder.replaceFirst("\n$", "").split("\n(?=[a-z])"));
            Collections.shuffle(parts, new Random(seed));
            String shuffled = String.join("\n", parts) + "\n";

            assertThat(yaml().reader().read(shuffled).value())
                    .as("seed %d", seed)
                    .isEqualTo(yaml().reader().read(inOrder).value());
        }
    }

    @Test
    void readsAndWritesTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Object> here = everything();
        try {
            for (String tag : List.of("tr", "ar", "nl", "th-TH-u-nu-thai", "lt")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

                assertThat(everything()).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sharesReadersAndWritersBetweenThreads() throws Exception {
        List<Object> alone = everything();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<List<Object>>> tasks = Collections.nCopies(64, IndependenceTest::everything);
            for (Future<List<Object>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Object> everything() {
        Stream<Object> findings =
                json().reader().read(FAULTY).findings().stream().map(Finding.class::cast);
        Stream<Object> texts = IntStream.range(0, 5)
                .mapToObj(seed -> yaml().writer().text(GeneratedVariants.of(seed))
                        + json().writer().text(GeneratedVariants.of(seed)));
        return Stream.concat(findings, texts).toList();
    }

    private static DocumentFormat json() {
        return Formats.standard().byId("json").orElseThrow();
    }

    private static DocumentFormat yaml() {
        return Formats.standard().byId("yaml").orElseThrow();
    }
}

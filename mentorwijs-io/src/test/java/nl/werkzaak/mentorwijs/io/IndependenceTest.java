package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Changes the locale and the time zone of the machine, so that no other test may run meanwhile. */
@Isolated
@Tag("once")
class IndependenceTest {

    @Test
    void readsTheSameInWhateverOrderThePropertiesStand() {
        for (int seed = 0; seed < 100; seed++) {
            String inOrder = yaml().writer().text(GeneratedVariants.of(seed));
            List<String> parts = Arrays.asList(inOrder.replaceFirst("\n$", "").split("\n(?=[a-z])"));
            Collections.shuffle(parts, new Random(seed));
            String shuffled = String.join("\n", parts) + "\n";

            assertThat(yaml().reader().read(shuffled).value())
                    .as("seed %d", seed)
                    .contains(GeneratedVariants.of(seed));
        }
    }

    @Test
    void answersTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> here = Everything.answers();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

                Everything.answers()
                        .forEach((asked, answer) ->
                                assertThat(answer).as("%s in %s", asked, tag).isEqualTo(here.get(asked)));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void answersSixteenThreadsAsItAnswersOne() throws Exception {
        Map<String, String> alone = Everything.answers();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Map<String, String>>> tasks = Collections.nCopies(16, Everything::answers);
            for (Future<Map<String, String>> answers : threads.invokeAll(tasks)) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static DocumentFormat yaml() {
        return Formats.standard().byId("yaml").orElseThrow();
    }
}

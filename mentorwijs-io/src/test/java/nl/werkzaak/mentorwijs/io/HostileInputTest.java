package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.HostileDocuments.Attack;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class HostileInputTest {

    // Far more than they need together, so that a slow machine proves nothing; without a bound some would take hours.
    private static final long PATIENCE_IN_MINUTES = 10;

    @TestFactory
    Stream<DynamicTest> answersInLittleMemoryAndInTime(@TempDir Path folder) throws Exception {
        List<Attack> attacks = HostileDocuments.all();
        Path answers = folder.resolve("answers");
        // The collector is the one that a JVM takes of itself where there is little memory.
        List<String> options = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        Process reading = JavaProcess.running(Reading.class, options, folder.toString())
                .redirectOutput(answers.toFile())
                .start();

        boolean ended = reading.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
        reading.destroyForcibly().waitFor();

        List<String> printed = Files.readAllLines(answers);
        assertThat(ended && reading.exitValue() == 0).as("%s", printed).isTrue();
        List<String> told =
                printed.stream().filter(line -> line.contains(" ms: ")).toList();
        assertThat(told).as("%s", printed).hasSameSizeAs(attacks);
        return IntStream.range(0, attacks.size())
                .mapToObj(i -> dynamicTest(attacks.get(i).toString(), () -> answers(told.get(i), attacks.get(i))));
    }

    private static void answers(String told, Attack attack) {
        assertThat(told).startsWith((attack.rule().isEmpty() ? "valid " : "refused ") + attack);
        assertThat(List.of(told.substring(told.indexOf(':') + 2).split(" ", -1)))
                .contains(attack.rule());
    }

    /** Reads every document, each by the next of the ways in which one may be handed over. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0], "document");
            List<Attack> attacks = HostileDocuments.all();
            for (int i = 0; i < attacks.size(); i++) {
                Attack attack = attacks.get(i);
                Files.write(file, attack.document().get());
                long start = cpuTime();
                ReadResult<TrainingVariant> read = read(i, attack, file);
                long milliseconds = TimeUnit.NANOSECONDS.toMillis(cpuTime() - start);
                String rules =
                        read.findings().stream().map(Finding::rule).distinct().collect(Collectors.joining(" "));
                String answer = read.value().isPresent() ? "valid " : "refused ";
                System.out.println(answer + attack + ", " + milliseconds + " ms: " + rules);
            }
        }

        private static long cpuTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        /** What is no text cannot be handed over as text. */
        private static ReadResult<TrainingVariant> read(int turn, Attack attack, Path file) throws IOException {
            DocumentReader<TrainingVariant> reader =
                    Formats.standard().byId(attack.format()).orElseThrow().reader();
            return switch (turn % (attack.rule().equals("document.not-utf8") ? 3 : 5)) {
                case 0 -> reader.read(file);
                case 1 -> reader.read(Files.readAllBytes(file));
                case 2 -> {
                    try (InputStream stream = Files.newInputStream(file)) {
                        yield reader.read(stream);
                    }
                }
                case 3 -> reader.read(Files.readString(file));
                default -> {
                    try (Reader characters = Files.newBufferedReader(file)) {
                        yield reader.read(characters);
                    }
                }
            };
        }
    }
}

package nl.werkzaak.mentorwijs.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library in a JVM of its own, with the jars of the host and no others, beside what the plain build answers. */
class HostTest {

    private static final Path PLAIN = Path.of("..", "probe", "target", "answers");
    private static final Path SUITE = Path.of("..", "probe", "target", "suite");
    private static final Path ANSWERS = Path.of("target", "answers");
    private static final Path PRINTED = Path.of("target", "printed");

    private static int ended;

    @BeforeAll
    static void runsTheProbe() throws IOException, InterruptedException {
        Files.createDirectories(ANSWERS);
        ended = ClassPath.ofTheHost()
                .running(Probe.class, SUITE, ANSWERS)
                .redirectOutput(PRINTED.toFile())
                .start()
                .waitFor();
    }

    @Test
    void printsNothingAndEndsWell() {
        assertThat(PRINTED).hasContent("");
        assertThat(ended).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void answersAsInThePlainBuild(Subject subject) throws IOException {
        Map<String, String> here = Answers.read(subject.fileIn(ANSWERS)).byQuestion();
        Map<String, String> plain = Answers.read(subject.fileIn(PLAIN)).byQuestion();

        assertThat(here.size()).isEqualTo(plain.size()).isPositive();
        assertThat(differences(here, plain)).isEmpty();
        assertThat(here).allSatisfy((question, answer) -> assertThat(answer).doesNotStartWith("thrown: "));
    }

    @Test
    void hasItsRowOnThePage() throws IOException {
        HostsPage.assertHolds(HostRow.of(ClassPath.ofTheHost(), ANSWERS, PLAIN));
    }

    /** The first few, each beside what the plain build answers. */
    private static List<String> differences(Map<String, String> here, Map<String, String> plain) {
        return here.entrySet().stream()
                .filter(answer -> !answer.getValue().equals(plain.get(answer.getKey())))
                .map(answer -> answer + ", not " + plain.get(answer.getKey()))
                .limit(5)
                .toList();
    }
}

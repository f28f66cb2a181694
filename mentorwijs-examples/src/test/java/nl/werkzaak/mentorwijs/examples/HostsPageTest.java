package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page on hosts shows is what is compiled and run. */
class HostsPageTest {

    private static final String PAGE = "docs/hosts.md";
    private static final Path SOURCE =
            Path.of("mentorwijs-examples/src/main/java/nl/werkzaak/mentorwijs/examples/AnswerARequest.java");

    @Test
    void showsJavaThatIsCompiled() throws IOException {
        String source = Files.readString(Pages.root().resolve(SOURCE)).indent(-8);

        assertThat(Pages.blocks(PAGE, "java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(block));
    }

    @Test
    void showsWhatThatJavaPrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        AnswerARequest.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Pages.blocks(PAGE, "text"))
                .containsExactly(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}

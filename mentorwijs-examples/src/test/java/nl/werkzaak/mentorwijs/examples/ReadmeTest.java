package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.cli.MentorwijsCommand;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class ReadmeTest {

    private static final String PAGE = "README.md";
    private static final Path SOURCE =
            Path.of("mentorwijs-examples/src/main/java/nl/werkzaak/mentorwijs/examples/ReviewAVariant.java");

    @Test
    void showsExactlyTwoCommandsToStartWith() throws IOException {
        List<String> commands = Pages.blocks(PAGE, "sh");

        assertThat(commands).hasSize(2);
        assertThat(commands.get(0).lines()).hasSize(1);
        assertThat(commands.get(1)).isEqualTo("mvn -B verify\n");
    }

    @Test
    void judgesTheVariantThatTheFirstCommandNames() throws IOException {
        Matcher command = Pattern.compile("mentorwijs\\.jar validate (\\S+)")
                .matcher(Pages.blocks(PAGE, "sh").get(0));
        assertThat(command.find()).isTrue();
        StringWriter out = new StringWriter();

        int exitCode = MentorwijsCommand.run(
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true),
                "validate",
                Pages.root().resolve(command.group(1)).toString());

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("ROOD", "session.duration.shorter", "TNO, regel 31");
    }

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

        ReviewAVariant.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Pages.blocks(PAGE, "text"))
                .containsExactly(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void linksOnlyToPagesThatExist() throws IOException {
        List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(Pages.text(PAGE))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Pages.root().resolve(link)).exists());
    }
}

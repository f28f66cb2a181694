package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.cli.MentorwijsCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour of the README does what it says, one command after another. */
class TourTest {

    private static final Pattern FILE = Pattern.compile("[a-z-]+\\.(yaml|xlsx|html|ics|jsonld)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void goesFromAWorkbookToACourseWithoutAFault() throws IOException {
        List<String> commands = Pages.blocks("README.md", "console").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("$ mentorwijs "))
                .map(line -> line.substring("$ mentorwijs ".length()).replaceAll(" +#.*", ""))
                .toList();

        assertThat(commands).hasSize(6).allSatisfy(this::succeeds);
        for (String made : List.of("zorg.yaml", "zorg.xlsx", "zorg.html", "zorg.ics", "zorg.jsonld")) {
            assertThat(folder.resolve(made)).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("zorg.html"))).contains("lang=\"nl\"");
        assertThat(Files.readString(folder.resolve("zorg.ics"))).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(Files.readString(folder.resolve("zorg.jsonld"))).contains("\"Course\"");
    }

    private void succeeds(String command) {
        StringWriter notes = new StringWriter();
        String[] arguments =
                Stream.of(command.split(" +", -1)).map(this::inFolder).toArray(String[]::new);

        int exitCode = MentorwijsCommand.run(new PrintWriter(new StringWriter()), new PrintWriter(notes), arguments);

        assertThat(exitCode).as("%s: %s", command, notes).isZero();
    }

    private String inFolder(String argument) {
        return FILE.matcher(argument).matches() ? folder.resolve(argument).toString() : argument;
    }
}

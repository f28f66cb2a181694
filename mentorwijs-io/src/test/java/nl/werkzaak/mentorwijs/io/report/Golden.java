package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept beside the tests; {@code -Dmentorwijs.regenerate=true} writes them anew, to be read over. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "report", "golden");

    private Golden() {}

    public static void assertMatches(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("mentorwijs.regenerate")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}

package nl.werkzaak.mentorwijs.model.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A file that the build keeps, to be read over when it changes: a schema, a page, what a report looks like. */
public final class GoldenFile {

    /** Writes all of them. */
    public static final String COMMAND = "mvn -q -Pregenerate test";

    private GoldenFile() {}

    /**
     * Holds a text against the file that is kept of it; with the profile {@code regenerate} writes the file.
     *
     * @param file  the file, from the folder of the module, not null
     * @param text  what it should say, not null
     * @throws IOException if the file cannot be read or written
     * @throws AssertionError if the file says something else; its message names the first line that differs
     */
    public static void assertMatches(Path file, String text) throws IOException {
        if (Boolean.getBoolean("mentorwijs.regenerate")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            return;
        }
        String kept = Files.exists(file) ? Files.readString(file) : "";
        if (!kept.equals(text)) {
            Assertions.fail(file + " is out of date. If the change is meant, write it with " + COMMAND
                    + " and read the difference.\n" + Difference.between(lines(kept), lines(text)));
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}

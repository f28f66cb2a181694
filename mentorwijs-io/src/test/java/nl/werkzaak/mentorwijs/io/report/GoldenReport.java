package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.nio.file.Path;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;

/** The golden files of reports. */
public final class GoldenReport {

    private static final Path FOLDER = Path.of("src", "test", "resources", "report", "golden");

    private GoldenReport() {}

    public static void assertMatches(String name, String text) throws IOException {
        GoldenFile.assertMatches(FOLDER.resolve(name), text);
    }
}

package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of the project and the blocks in them. */
final class Pages {

    private static final Path ROOT =
            Files.exists(Path.of("README.md")) && Files.exists(Path.of("docs")) ? Path.of("") : Path.of("..");

    private Pages() {}

    static Path root() {
        return ROOT;
    }

    static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    /** The fenced blocks of a language, in order. */
    static List<String> blocks(String page, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(text(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}

package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One command writes every golden file: each is compared in one way, by a test that the command runs. */
@Tag("once")
class GoldenFilesTest {

    private static final Predicate<String> COMPARES =
            Pattern.compile("\\bGolden(File|Report)\\.assertMatches\\(").asPredicate();
    private static final Predicate<String> IS_MARKED =
            Pattern.compile("(?m)^ *@Golden$").asPredicate();

    @Test
    void areComparedByTestsThatAreMarked() throws IOException {
        List<Path> comparing = tests(COMPARES)
                .filter(file -> !file.endsWith("GoldenReport.java") && !file.endsWith("GoldenFileTest.java"))
                .toList();

        assertThat(comparing)
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .as("marked with @Golden")
                        .matches(IS_MARKED));
    }

    @Test
    void areWrittenInOnePlace() throws IOException {
        assertThat(tests(text -> text.contains("getBoolean(\"mentorwijs.regenerate\")")))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("GoldenFile.java", "GoldenFileTest.java");
    }

    /** The sources of the tests of every module whose text is as asked. */
    private static Stream<Path> tests(Predicate<String> text) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("model", "catalogue", "io", "cli", "examples")) {
            Path sources = Pages.root().resolve("mentorwijs-" + module + "/src/test/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (text.test(Files.readString(file))) {
                        found.add(file);
                    }
                }
            }
        }
        return found.stream();
    }
}

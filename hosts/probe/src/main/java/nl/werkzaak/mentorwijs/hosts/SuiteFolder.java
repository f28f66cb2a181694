package nl.werkzaak.mentorwijs.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** The documents of the conformance suite, each in a file of its own: {@code 0012.variant.yaml}. */
record SuiteFolder(Path folder) {

    private static final String VARIANT = "variant";

    /** A document of the suite. */
    record SuiteFile(Path path) {

        static String name(int number, String kind, String format) {
            return String.format(Locale.ROOT, "%04d.%s.%s", number, kind, format);
        }

        String name() {
            return path.getFileName().toString();
        }

        boolean isVariant() {
            return kind().equals(VARIANT);
        }

        ReadResult<?> read() throws IOException {
            return reader().read(Files.readAllBytes(path));
        }

        ReadResult<TrainingVariant> readVariant() throws IOException {
            return format().reader().read(Files.readAllBytes(path));
        }

        private DocumentReader<?> reader() {
            return switch (kind()) {
                case "acceptances" -> format().reader(Companion.ACCEPTANCES).orElseThrow();
                case "rules" -> format().reader(Companion.RULES).orElseThrow();
                default -> format().reader();
            };
        }

        private String kind() {
            return name().split("\\.", -1)[1];
        }

        private DocumentFormat format() {
            return Formats.standard().byFile(path).orElseThrow();
        }
    }

    List<SuiteFile> documents() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(SuiteFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One in so many of the variants, from the first to the last. */
    List<SuiteFile> variants(int oneIn) {
        List<SuiteFile> variants =
                documents().stream().filter(SuiteFile::isVariant).toList();
        return IntStream.range(0, variants.size())
                .filter(number -> number % oneIn == 0)
                .mapToObj(variants::get)
                .toList();
    }
}

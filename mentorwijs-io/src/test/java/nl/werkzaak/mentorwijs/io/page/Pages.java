package nl.werkzaak.mentorwijs.io.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;

/** Pages of every kind, of the canonical training and of a variant that departs from it in all it can. */
final class Pages {

    static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static final Path VARIANT = Path.of("src", "test", "resources", "report", "afwijkend.yaml");

    private Pages() {}

    /** A document with the name by which a test tells of it. */
    record Made(String name, PageKind kind, TrainingPage document) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Made> all() {
        return subjects().entrySet().stream()
                .flatMap(subject -> kindsOf(subject.getValue())
                        .flatMap(kind -> LANGUAGES.stream().map(language -> made(subject, kind, language))));
    }

    static Stream<PageKind> kindsOf(PageSubject subject) {
        return Arrays.stream(PageKind.values())
                .filter(kind ->
                        kind.isOfTheCanonicalTraining() || subject.review().isPresent());
    }

    private static Made made(Map.Entry<String, PageSubject> subject, PageKind kind, Locale language) {
        return new Made(
                kind.id() + "-" + subject.getKey() + "-" + language,
                kind,
                TrainingPage.of(kind, subject.getValue(), language));
    }

    private static Map<String, PageSubject> subjects() {
        try {
            return new TreeMap<>(
                    Map.of("canonical", PageSubject.canonical(), "afwijkend", ofYaml(Files.readString(VARIANT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PageSubject ofYaml(String document) {
        return PageSubject.of(review(document)).orElseThrow();
    }

    static Review review(String document) {
        return Mentorwijs.standard()
                .review(
                        "variant.yaml",
                        Formats.standard().byId("yaml").orElseThrow().reader().read(document));
    }
}

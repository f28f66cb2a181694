package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Reviews of documents of all kinds, and reports on them. */
public final class Reviews {

    public static final List<String> ALL =
            List.of("afwijkend.yaml", "deelnemers.yaml", "eigen-woorden.yaml", "zoals-het-is.json", "ongeldig.yaml");

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "report");

    private Reviews() {}

    public static Review of(String name, ReadOptions options) throws IOException {
        Path file = DOCUMENTS.resolve(name);
        DocumentFormat format = Formats.standard().byFile(file).orElseThrow();
        return Mentorwijs.standard().review(name, format.reader(options).read(file));
    }

    public static Review ofYaml(String name, String document) {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        return Mentorwijs.standard().review(name, yaml.reader().read(document));
    }

    /** A variant of which some findings are accepted, with things to say of the acceptances themselves. */
    public static Review accepting() throws IOException {
        Path file = DOCUMENTS.resolve("afwijkend.acceptances.yaml");
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        return of("afwijkend.yaml", ReadOptions.standard())
                .withAcceptances(
                        "afwijkend.acceptances.yaml",
                        yaml.reader(Companion.ACCEPTANCES).orElseThrow().read(file),
                        LocalDate.of(2026, 11, 22));
    }

    /** The same variant, with something else to say of acceptances. */
    public static Review accepting(AcceptanceReview acceptances) throws IOException {
        Review review = of("afwijkend.yaml", ReadOptions.standard());
        return new Review(
                review.document(),
                review.variant(),
                review.resolution(),
                review.fidelity(),
                review.adaptations(),
                review.findings(),
                review.notJudged(),
                review.suppressed(),
                Optional.of(acceptances));
    }

    /** By a rule that misses a component which no variant here has. */
    public static Review byOwnRules(String document) {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        List<FidelityRule> rules = yaml.reader(Companion.RULES)
                .orElseThrow()
                .read("""
                        schemaVersion: "1.0"
                        rules:
                          - id: "ons:humor"
                            class: DESCRIBED
                            light: YELLOW
                            basis: ORGANISATION
                            condition: { kind: ELEMENT_ABSENT, list: ACTIVE_COMPONENTS, element: humour }
                            literature: [Kwaliteitskader 2026]
                            message: { nl: Humor ontbreekt., en: Humour is missing. }
                          - id: "ons:huiswerk"
                            class: DESCRIBED
                            light: YELLOW
                            basis: ORGANISATION
                            condition: { kind: EMPTIED, list: HOMEWORK }
                            literature: [Kwaliteitskader 2026]
                            message: { nl: Er is geen huiswerk., en: There is no homework. }
                            holds: { nl: Er is huiswerk., en: There is homework. }
                        """)
                .value()
                .orElseThrow()
                .rules();
        return Mentorwijs.standard()
                .withAssessor(FidelityAssessor.standard().withRules(rules))
                .review("v.yaml", yaml.reader().read(document));
    }

    public static Review unread(String name) {
        return Review.unread(name, LocalizedText.of("Het bestand is er niet.", "The file is not there."));
    }

    public static String write(ReviewReport report, List<String> names) throws IOException {
        List<Review> reviews = new ArrayList<>();
        for (String name : names) {
            reviews.add(of(name, ReadOptions.standard()));
        }
        return write(report, reviews.toArray(Review[]::new));
    }

    public static String write(ReviewReport report, Review... reviews) throws IOException {
        StringBuilder text = new StringBuilder();
        report.write(List.of(reviews), text);
        return text.toString();
    }
}

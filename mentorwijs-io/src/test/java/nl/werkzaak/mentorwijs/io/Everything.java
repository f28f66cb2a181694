package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantDerivation;
import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.io.page.PageForm;
import nl.werkzaak.mentorwijs.io.page.PageKind;
import nl.werkzaak.mentorwijs.io.page.PageSubject;
import nl.werkzaak.mentorwijs.io.page.TrainingPage;
import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Everything that the library answers, by what it was asked: for tests that ask it more than once. */
final class Everything {

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "report");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    /** Names that some languages write in capitals and small letters of their own. */
    private static final String FAULTY = """
            {
              "schemaVersion": "1.0",
              "variantOf": { "id": "mentorwijs", "version": "1.0.0" },
              "id": "I",
              "version": "0.1.0",
              "setting": { "workplace": "REGULİER" },
              "SESSIONS": [],
              "effort": [{ "id": "participant", "duration": "PT1H30M" }]
            }
            """;

    private final Map<String, String> answers = new TreeMap<>();

    private Everything() {}

    static Map<String, String> answers() {
        Everything everything = new Everything();
        Catalogue catalogue = MentorwijsCatalogue.canonical();
        everything.faulty();
        everything.catalogue(catalogue);
        everything.plan(catalogue.getTraining());
        List<Review> reviews = reviews();
        LANGUAGES.forEach(language -> everything.reports(
                reviews,
                ReportOptions.in(language)
                        .withIncludePass(true)
                        .withEvidence(true)
                        .withFramework(Optional.of(catalogue.getCrosswalks().get(0)))));
        reviews.forEach(everything::documents);
        for (int seed = 0; seed < 3; seed++) {
            everything.formats(GeneratedVariants.of(seed), "generated-" + seed);
        }
        return everything.answers;
    }

    private void faulty() {
        DocumentFormat json = Formats.standard().byId("json").orElseThrow();
        answers.put("faulty", json.reader().read(FAULTY).findings().toString());
    }

    private static List<Review> reviews() {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> Files.isRegularFile(file) && !Companion.ACCEPTANCES.isNameOf(file))
                    .sorted()
                    .map(Everything::review)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Review review(Path file) {
        try {
            DocumentFormat format = Formats.standard().byFile(file).orElseThrow();
            return Mentorwijs.standard()
                    .review(file.getFileName().toString(), format.reader().read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catalogue(Catalogue catalogue) {
        answers.put("catalogue/found", catalogue.search("werk").toString());
        for (Locale language : LANGUAGES) {
            CatalogueReport report = CatalogueReport.of("text", ReportOptions.in(language));
            answers.put("catalogue/overview/" + language, report.overview() + report.gaps() + report.evidence());
        }
        answers.put(
                "catalogue/overview/json",
                CatalogueReport.of("json", ReportOptions.in(Locale.ENGLISH)).overview());
    }

    private void plan(Training training) {
        List<SessionDay> days =
                SessionCalendar.of(LocalDate.of(2027, 3, 1), Period.ofWeeks(2)).days(training, 2);
        for (Locale language : LANGUAGES) {
            answers.put(
                    "plan/" + language,
                    PlanReport.of("text", ReportOptions.in(language))
                            .write(training, EffortPlanner.standard().plan(training, new PlanSize(2, 24)), days));
            answers.put(
                    "calendar/" + language,
                    CalendarWriter.of(CalendarOptions.in(language).withAt(LocalTime.of(9, 30)))
                            .write(training, days));
        }
    }

    private void reports(List<Review> reviews, ReportOptions options) {
        Map<String, ReviewReport> reports = Map.of(
                "text", ReviewReport.of("text", options),
                "json", ReviewReport.of("json", options),
                "sarif", ReviewReport.of("sarif", options),
                "junit", ReviewReport.of("junit", options),
                "matrix", ReviewReport.of("matrix", options),
                "csv", ReviewReport.of("csv", options),
                "markdown", ReviewReport.of("markdown", options));
        reports.forEach((name, report) -> {
            try {
                StringBuilder out = new StringBuilder();
                report.write(reviews, out);
                answers.put("report/" + name + "/" + options.language(), out.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        for (Review review : reviews) {
            String name = review.document() + "/" + options.language();
            answers.put("lines/" + name, ReviewLines.of("text", options).of(review));
            answers.put("ndjson/" + name, ReviewLines.of("ndjson", options).of(review));
        }
    }

    private void documents(Review review) {
        review.variant().ifPresent(variant -> formats(variant, review.document()));
        review.training().ifPresent(training -> differences(training, review.document()));
        PageSubject.of(review).ifPresent(subject -> {
            for (PageKind kind : PageKind.values()) {
                for (Locale language : LANGUAGES) {
                    TrainingPage document = TrainingPage.of(kind, subject, language);
                    for (PageForm form : PageForm.values()) {
                        String name = kind.id() + "." + form.extension() + "/" + review.document() + "/" + language;
                        answers.put("document/" + name, document.text(form));
                    }
                }
            }
        });
    }

    private void differences(Training training, String document) {
        Comparison comparison = Comparison.of(MentorwijsCatalogue.canonical().getTraining(), training);
        for (Locale language : LANGUAGES) {
            answers.put(
                    "diff/" + document + "/" + language,
                    ComparisonReport.of("text", ReportOptions.in(language)).write(comparison));
        }
        formats(VariantDerivation.standard().derive(training), "derived-" + document);
    }

    private void formats(TrainingVariant variant, String name) {
        for (WritableFormat format : Formats.standard().writable()) {
            for (WrittenForm form : WrittenForm.values()) {
                byte[] bytes = format.writer(form).bytes(variant);
                answers.put("format/" + format.id() + "/" + form + "/" + name, readable(bytes));
                Formats.standard()
                        .byId(format.id())
                        .ifPresent(readable -> answers.put(
                                "read/" + format.id() + "/" + form + "/" + name,
                                readable.reader().read(bytes).value().toString()));
            }
        }
    }

    private static String readable(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

package nl.werkzaak.mentorwijs.hosts;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.training.Training;

/** One in so many variants of the suite in every report, with all that can be asked of one; comparisons, plans and calendars. */
final class ReportQuestions {

    private static final int ONE_IN = 10;
    private static final PlanSize SIZE = new PlanSize(2, 12);

    private ReportQuestions() {}

    static void ask(SuiteFolder suite, Answers answers) {
        List<Review> reviews = new ArrayList<>();
        suite.variants(ONE_IN)
                .forEach(document -> answers.keep("review of " + document.name(), () -> {
                    Review review = Mentorwijs.standard().review(document.name(), document.readVariant());
                    reviews.add(review);
                    return review.findings().stream().map(Texts::of).collect(Collectors.joining("\n"));
                }));
        for (Locale language : CatalogueQuestions.LANGUAGES) {
            ReportOptions options =
                    ReportOptions.in(language).withIncludePass(true).withEvidence(true);
            reports(options)
                    .forEach((form, report) -> answers.keep(form + " in " + language, () -> {
                        StringBuilder written = new StringBuilder();
                        report.write(reviews, written);
                        return written.toString();
                    }));
            lines(options)
                    .forEach((form, lines) -> answers.keep(
                            form + " in " + language,
                            () -> reviews.stream().map(lines::of).collect(Collectors.joining())));
            comparisons(options)
                    .forEach((form, report) -> answers.keep(
                            form + " in " + language,
                            () -> trainings(reviews)
                                    .map(training -> report.write(Comparison.of(canonical(), training)))
                                    .collect(Collectors.joining())));
            plans(options)
                    .forEach((form, report) -> answers.keep(
                            form + " in " + language,
                            () -> report.write(
                                    canonical(), EffortPlanner.standard().plan(canonical(), SIZE), days())));
            answers.keep(
                    "calendar in " + language,
                    () -> CalendarWriter.of(CalendarOptions.in(language)).write(canonical(), days()));
        }
    }

    private static Map<String, ReviewReport> reports(ReportOptions options) {
        Map<String, ReviewReport> reports = new TreeMap<>();
        reports.put("text", ReviewReport.of("text", options));
        reports.put("JSON", ReviewReport.of("json", options));
        reports.put("SARIF", ReviewReport.of("sarif", options));
        reports.put("JUnit XML", ReviewReport.of("junit", options));
        reports.put("matrix as text", ReviewReport.of("matrix", options));
        reports.put("matrix as CSV", ReviewReport.of("csv", options));
        reports.put("matrix as Markdown", ReviewReport.of("markdown", options));
        return reports;
    }

    private static Map<String, ReviewLines> lines(ReportOptions options) {
        return new TreeMap<>(Map.of(
                "lines of text", ReviewLines.of("text", options), "lines of JSON", ReviewLines.of("ndjson", options)));
    }

    private static Map<String, ComparisonReport> comparisons(ReportOptions options) {
        return new TreeMap<>(Map.of(
                "comparison as text",
                ComparisonReport.of("text", options),
                "comparison as JSON",
                ComparisonReport.of("json", options)));
    }

    private static Map<String, PlanReport> plans(ReportOptions options) {
        return new TreeMap<>(
                Map.of("plan as text", PlanReport.of("text", options), "plan as JSON", PlanReport.of("json", options)));
    }

    private static Stream<Training> trainings(List<Review> reviews) {
        return reviews.stream().flatMap(review -> review.training().stream());
    }

    private static List<SessionDay> days() {
        return SessionCalendar.of(LocalDate.of(2027, 3, 1), Period.ofWeeks(1)).days(canonical(), 1);
    }

    private static Training canonical() {
        return MentorwijsCatalogue.canonical().getTraining();
    }
}

package nl.werkzaak.mentorwijs.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlan;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanException;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantDerivation;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.page.PageForm;
import nl.werkzaak.mentorwijs.io.page.PageKind;
import nl.werkzaak.mentorwijs.io.page.PageSubject;
import nl.werkzaak.mentorwijs.io.page.TrainingPage;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** A document all the way: read, resolved, judged, told of in every form, and written in every format. */
@Tag("once")
class ReviewFuzzTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("documents")
    @FuzzTest
    void allTheWay(byte[] document) throws Exception {
        DocumentFormat format = Formats.standard().byId("yaml").orElseThrow();

        Review review = Mentorwijs.standard().review("a.yaml", Promises.read(format.reader(), document));

        for (Locale language : LANGUAGES) {
            ReportOptions options =
                    ReportOptions.in(language).withIncludePass(true).withEvidence(true);
            tells(review, options);
            PageSubject.of(review).ifPresent(subject -> writesForPeople(subject, language));
            review.training().ifPresent(training -> comparesAndPlans(training, options));
        }
        review.variant().ifPresent(ReviewFuzzTest::writes);
        review.training().ifPresent(ReviewFuzzTest::isDerivedAgain);
    }

    private static void tells(Review review, ReportOptions options) throws Exception {
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(text(ReviewReport.of("json", options), review)).isObject())
                .isTrue();
        assertThat(json.readTree(text(ReviewReport.of("sarif", options), review))
                        .isObject())
                .isTrue();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(ReviewReport.of("junit", options), review))));
        for (ReviewReport report : List.of(
                ReviewReport.of("text", options),
                ReviewReport.of("matrix", options),
                ReviewReport.of("csv", options),
                ReviewReport.of("markdown", options))) {
            assertThat(text(report, review)).isNotBlank();
        }
    }

    /** What is valid can be compared, and planned unless that is refused in words. */
    private static void comparesAndPlans(Training training, ReportOptions options) {
        Comparison comparison = Comparison.of(CANONICAL, training);
        assertThat(ComparisonReport.of("text", options).write(comparison)).isNotBlank();
        assertThat(ComparisonReport.of("json", ReportOptions.in(Locale.ENGLISH)).write(comparison))
                .isNotBlank();
        PlanSize size = new PlanSize(PlanSize.MOST, PlanSize.MOST);
        try {
            EffortPlan plan = EffortPlanner.standard().plan(training, size);
            List<SessionDay> days = SessionCalendar.of(LocalDate.of(2027, 1, 4), Period.ofWeeks(1))
                    .days(training, 1);
            assertThat(PlanReport.of("text", options).write(training, plan, days))
                    .isNotBlank();
            assertThat(PlanReport.of("json", options).write(training, plan, days))
                    .isNotBlank();
        } catch (PlanException refused) {
            assertThat(refused.sentence().byLanguage()).containsOnlyKeys("nl", "en");
        }
    }

    private static void isDerivedAgain(Training training) {
        TrainingVariant derived = VariantDerivation.standard().derive(training);

        assertThat(VariantResolver.standard().resolve(derived).training()).contains(training);
    }

    private static String text(ReviewReport report, Review review) throws IOException {
        StringBuilder text = new StringBuilder();
        report.write(List.of(review), text);
        return text.toString();
    }

    private static void writesForPeople(PageSubject subject, Locale language) {
        Stream.of(PageKind.values())
                .map(kind -> TrainingPage.of(kind, subject, language))
                .forEach(document -> Stream.of(PageForm.values())
                        .forEach(form -> assertThat(document.text(form)).isNotBlank()));
    }

    private static void writes(TrainingVariant variant) {
        for (WritableFormat format : Formats.standard().writable()) {
            assertThat(format.writer().bytes(variant)).isNotEmpty();
        }
        Promises.comesBack(variant, "json");
        Promises.comesBack(variant, "yaml");
        Promises.comesBack(variant, "xlsx");
    }

    static Stream<Named<byte[]>> documents() {
        return Seeds.variants(".yaml").filter(ReviewFuzzTest::hasMuchToTell);
    }

    /** A document of a rule has little more than that rule, and hundreds of them take long. */
    private static boolean hasMuchToTell(Named<byte[]> document) {
        return Stream.of("report", "ten-faults", "conformance/bases", "conformance/rules/session.duration.sum")
                .anyMatch(document.getName()::startsWith);
    }
}

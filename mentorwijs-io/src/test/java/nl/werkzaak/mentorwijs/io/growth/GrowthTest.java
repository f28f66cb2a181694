package nl.werkzaak.mentorwijs.io.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantDerivation;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.page.PageForm;
import nl.werkzaak.mentorwijs.io.page.PageKind;
import nl.werkzaak.mentorwijs.io.page.PageSubject;
import nl.werkzaak.mentorwijs.io.page.TrainingPage;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.growth.LongList;
import nl.werkzaak.mentorwijs.model.growth.Work;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("once")
class GrowthTest {

    private static final ReadOptions READING =
            ReadOptions.builder().maxTokens(1_000_000).build();
    private static final ReportOptions TELLING =
            ReportOptions.in(Locale.ENGLISH).withIncludePass(true).withEvidence(true);
    private static final Map<String, ReviewReport> REPORTS = Map.of(
            "text", ReviewReport.of("text", TELLING),
            "json", ReviewReport.of("json", TELLING),
            "sarif", ReviewReport.of("sarif", TELLING),
            "junit", ReviewReport.of("junit", TELLING),
            "csv", ReviewReport.of("csv", TELLING));

    @ParameterizedTest
    @EnumSource
    void everyStepWorksInProportionToALongList(LongList list) {
        Work.assertInProportion((work, count) -> workOn(work, list, count));
    }

    private static void workOn(Work work, LongList list, int count) {
        TrainingVariant parent = read(work, "yaml", list.document(count).getBytes(StandardCharsets.UTF_8));
        for (WritableFormat format : Formats.standard().writable()) {
            byte[] written =
                    work.of("write " + format.id(), () -> format.writer().bytes(parent));
            if (Formats.standard().byId(format.id()).isPresent()) {
                read(work, format.id(), written);
            }
        }
        TrainingVariant child = read(work, "yaml", list.reversed(count).getBytes(StandardCharsets.UTF_8));
        explain(work, list.reversed(count));
        Mentorwijs door = Mentorwijs.standard().withVariants(VariantLibrary.of(List.of(parent)));
        compare(work, training(work, door, parent), training(work, door, child));
        tell(work, door, child);
    }

    private static TrainingVariant read(Work work, String format, byte[] document) {
        DocumentFormat read = Formats.standard().byId(format).orElseThrow();
        return work.of(
                "read " + format,
                () -> read.reader(READING).read(document).value().orElseThrow());
    }

    /** A property that no session, component or other element has, in front of all. */
    private static void explain(Work work, String document) {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        ReadResult<TrainingVariant> read =
                work.of("explain", () -> yaml.reader(READING).read(document.replace("nl:", "nll:")));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).isNotEmpty();
    }

    private static Training training(Work work, Mentorwijs door, TrainingVariant variant) {
        return work.of("resolve", () -> door.resolve(variant).training().orElseThrow());
    }

    private static void compare(Work work, Training parent, Training child) {
        Comparison comparison = work.of("compare", () -> Comparison.of(parent, child));
        work.of("diff text", () -> ComparisonReport.of("text", TELLING).write(comparison));
        work.of(
                "diff json",
                () -> ComparisonReport.of("json", ReportOptions.in(Locale.ENGLISH))
                        .write(comparison));
        work.of("derive", () -> VariantDerivation.of(parent).derive(child, List.of()));
    }

    private static void tell(Work work, Mentorwijs door, TrainingVariant variant) {
        byte[] document =
                Formats.standard().writableById("json").orElseThrow().writer().bytes(variant);
        ReadResult<TrainingVariant> read =
                Formats.standard().byId("json").orElseThrow().reader(READING).read(document);
        Review review = work.of("review", () -> door.review("kind.json", read));
        REPORTS.forEach((name, report) -> work.of("report " + name, () -> text(report, review)));
        PageSubject subject = PageSubject.of(review).orElseThrow();
        for (PageKind kind : PageKind.values()) {
            TrainingPage page = work.of("page " + kind, () -> TrainingPage.of(kind, subject, Locale.ENGLISH));
            for (PageForm form : PageForm.values()) {
                work.of("page " + kind + " " + form, () -> page.text(form));
            }
        }
    }

    private static String text(ReviewReport report, Review review) {
        StringBuilder text = new StringBuilder();
        try {
            report.write(List.of(review), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

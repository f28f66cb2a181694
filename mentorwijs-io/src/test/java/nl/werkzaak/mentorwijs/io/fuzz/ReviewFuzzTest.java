package nl.werkzaak.mentorwijs.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.document.DocumentForm;
import nl.werkzaak.mentorwijs.io.document.DocumentKind;
import nl.werkzaak.mentorwijs.io.document.DocumentSubject;
import nl.werkzaak.mentorwijs.io.document.TrainingDocument;
import nl.werkzaak.mentorwijs.io.report.JUnitReport;
import nl.werkzaak.mentorwijs.io.report.JsonReport;
import nl.werkzaak.mentorwijs.io.report.MatrixReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.SarifReport;
import nl.werkzaak.mentorwijs.io.report.TextReport;
import nl.werkzaak.mentorwijs.io.report.VariantReview;
import nl.werkzaak.mentorwijs.io.report.VariantReviewer;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** A document all the way: read, resolved, judged, told of in every form, and written in every format. */
@Tag("once")
class ReviewFuzzTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("documents")
    @FuzzTest
    void allTheWay(byte[] document) throws Exception {
        DocumentFormat format = Formats.standard().byId("yaml").orElseThrow();

        VariantReview review = VariantReviewer.standard().review("a.yaml", Promises.read(format.reader(), document));

        for (Locale language : LANGUAGES) {
            tells(review, ReportOptions.in(language).withIncludePass(true).withEvidence(true));
            DocumentSubject.of(review).ifPresent(subject -> writesForPeople(subject, language));
        }
        review.variant().ifPresent(ReviewFuzzTest::writes);
    }

    private static void tells(VariantReview review, ReportOptions options) throws Exception {
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(text(JsonReport.of(options), review)).isObject())
                .isTrue();
        assertThat(json.readTree(text(SarifReport.of(options), review)).isObject())
                .isTrue();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(JUnitReport.of(options), review))));
        for (ReviewReport report : List.of(
                TextReport.of(options),
                MatrixReport.text(options),
                MatrixReport.csv(options),
                MatrixReport.markdown(options))) {
            assertThat(text(report, review)).isNotBlank();
        }
    }

    private static String text(ReviewReport report, VariantReview review) throws IOException {
        StringBuilder text = new StringBuilder();
        report.write(List.of(review), text);
        return text.toString();
    }

    private static void writesForPeople(DocumentSubject subject, Locale language) {
        Stream.of(DocumentKind.values())
                .map(kind -> TrainingDocument.of(kind, subject, language))
                .forEach(document -> Stream.of(DocumentForm.values())
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
        return Stream.of("report", "ten-faults", "conformance/bases").anyMatch(document.getName()::startsWith);
    }
}

package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.page.PageForm;
import nl.werkzaak.mentorwijs.io.page.PageKind;
import nl.werkzaak.mentorwijs.io.page.PageSubject;
import nl.werkzaak.mentorwijs.io.page.TrainingPage;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a document stays text on every way out: nothing in it is worked out, looked up or filled in. */
class TextIsNoTemplateTest {

    private static final String HOSTILE =
            "${1234*1234} {jakarta.validation.constraints.Min.message} {property} {0} %s $1";

    /** Short enough to be quoted whole. */
    private static final String NAME = "{property} {0} %s $1";

    /** What a sentence would hold in which something was worked out or looked up. */
    private static final List<String> WORKED_OUT = List.of("1522756", "must be greater", "moet groter", "{value}");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void staysTextInWhatIsToldOfAVariant(String language) throws IOException {
        Review review = review("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-vijandig
                version: "0.1.0"
                organisation: "%1$s"
                name: { nl: "%1$s" }
                goal: { text: { nl: "%1$s" } }
                activeComponents: [{ id: autonomy, label: { nl: "%1$s", en: "%1$s" } }]
                sessions: [{ number: 1, duration: PT2H, title: { nl: "%1$s" } }]
                changes: [{ section: goal, reason: { text: { nl: "%1$s" } } }]
                """.replace("%1$s", HOSTILE));

        assertThat(review.isValid()).isTrue();
        assertThat(told(review, language))
                .anySatisfy(text -> assertThat(text).contains(HOSTILE))
                .allSatisfy(text -> assertThat(text).doesNotContain(WORKED_OUT))
                .allSatisfy(text -> assertThat(withoutHostile(text))
                        .doesNotContain("1234*1234", ".Min.message", "{0}", "%s", "$1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void staysTextInWhatIsToldOfABrokenDocument(String language) throws IOException {
        Review review = review("""
                "%1$s": 1
                "%2$s": 1
                id: "%1$s"
                version: "%1$s"
                homework: "%1$s"
                setting: { workplace: "%1$s" }
                sessions: [{ number: 1, components: [a, "%1$s"], duration: "%1$s" }]
                name: { "%1$s": x }
                """.replace("%1$s", HOSTILE).replace("%2$s", NAME));

        assertThat(review.findings())
                .filteredOn(finding -> finding.actual().isPresent())
                .hasSizeGreaterThan(5)
                .allSatisfy(finding ->
                        assertThat(finding.actual().orElseThrow()).containsAnyOf("${1234*1234} {jakarta", NAME));
        assertThat(review.findings())
                .anySatisfy(finding -> assertThat(finding.message().in(Locale.forLanguageTag(language)))
                        .contains(NAME));
        assertThat(told(review, language)).allSatisfy(text -> assertThat(text).doesNotContain(WORKED_OUT));
    }

    /** What is told without the hostile text, whole or cut short, however its lines are broken and its marks escaped. */
    private static String withoutHostile(String told) {
        String text = told.replace("\\", "").replaceAll("\\s+", " ").replace(HOSTILE, "");
        for (int length = HOSTILE.length(); length > 0; length--) {
            text = text.replace(HOSTILE.substring(0, length).strip() + "…", "");
        }
        return text;
    }

    private static Review review(String document) {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        return Mentorwijs.standard().review("vijandig.yaml", yaml.reader().read(document));
    }

    /** All that is ever told of a document. */
    private static List<String> told(Review review, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        ReportOptions options = ReportOptions.in(locale).withIncludePass(true).withEvidence(true);
        List<String> told = new ArrayList<>();
        for (ReviewReport report : List.of(
                ReviewReport.of("text", options),
                ReviewReport.of("json", options),
                ReviewReport.of("sarif", options),
                ReviewReport.of("junit", options),
                ReviewReport.of("matrix", options),
                ReviewReport.of("csv", options),
                ReviewReport.of("markdown", options))) {
            StringBuilder text = new StringBuilder();
            report.write(List.of(review), text);
            told.add(text.toString());
        }
        PageSubject.of(review).ifPresent(subject -> {
            for (PageKind kind : PageKind.values()) {
                TrainingPage document = TrainingPage.of(kind, subject, locale);
                told.add(document.text(PageForm.HTML));
                told.add(document.text(PageForm.MARKDOWN));
            }
        });
        review.variant()
                .ifPresent(variant -> Formats.standard().writable().stream()
                        .filter(WritableFormat::isText)
                        .forEach(format -> told.add(format.writer().text(variant))));
        return told;
    }
}

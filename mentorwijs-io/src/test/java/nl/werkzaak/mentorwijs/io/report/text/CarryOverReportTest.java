package nl.werkzaak.mentorwijs.io.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuringConditions;
import nl.werkzaak.mentorwijs.io.report.GoldenReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.Reviews;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reports say of what was measured later. */
@Golden
public class CarryOverReportTest {

    private static final ReportOptions DUTCH = ReportOptions.in(RuleTexts.DUTCH);
    private static final String ONLINE = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: mentorwijs-online
            version: "0.1.0"
            setting: { workplace: REGULAR, deliveryMode: ONLINE }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsOnRequestWhetherWhatWasMeasuredCarriesOver(String language) throws IOException {
        ReportOptions options =
                ReportOptions.in(Locale.forLanguageTag(language)).withEvidence(true);
        List<String> names = List.of("afwijkend.yaml");

        GoldenReport.assertMatches(
                "text-with-evidence_" + language + ".txt", Reviews.write(ReviewReport.of("text", options), names));
        GoldenReport.assertMatches(
                "json-with-evidence_" + language + ".json", Reviews.write(ReviewReport.of("json", options), names));
    }

    @Test
    void addsToTheReportAndChangesNothingInIt() throws IOException {
        List<String> names = List.of("afwijkend.yaml");
        String without = Reviews.write(ReviewReport.of("text", DUTCH), names);

        String with = Reviews.write(ReviewReport.of("text", DUTCH.withEvidence(true)), names);

        assertThat(without).doesNotContain("later is gemeten");
        assertThat(with).startsWith(without.stripTrailing()).contains("Blijft overeind wat later is gemeten?");
    }

    @Test
    void saysOfACanonicalTrainingNothingOfSectionsThatDiffer() throws IOException {
        String report = Reviews.write(ReviewReport.of("text", DUTCH.withEvidence(true)), List.of("zoals-het-is.json"));

        assertThat(report)
                .contains("e5, omstandigheden gelijk, voor zover te vergelijken: ")
                .contains("gemeten 5; hier 5: zoals gemeten.")
                .contains("hier niet gezegd: niet te vergelijken.")
                .doesNotContain("verschilt van de canonieke training in");
    }

    @Test
    void saysThatFiguresOfBothModesAreOfAllTogether() throws IOException {
        Review review = Reviews.ofYaml("online.yaml", ONLINE);

        assertThat(Reviews.write(ReviewReport.of("text", DUTCH.withEvidence(true)), review)
                        .replaceAll("\\s+", " "))
                .contains("gemeten 14 op locatie, 5 online, met cijfers over alle samen; hier online: zoals gemeten.")
                .contains("verschilt van de canonieke training in: setting.");
    }

    @Test
    void saysNothingOfADocumentThatComesToNoTraining() throws IOException {
        List<String> names = List.of("ongeldig.yaml");

        assertThat(Reviews.write(ReviewReport.of("text", DUTCH.withEvidence(true)), names))
                .isEqualTo(Reviews.write(ReviewReport.of("text", DUTCH), names));
        assertThat(Reviews.write(ReviewReport.of("json", DUTCH.withEvidence(true)), names))
                .isEqualTo(Reviews.write(ReviewReport.of("json", DUTCH), names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | trainers per training: gemeten 2; hier niet gezegd: niet te vergelijken.
                    nl | waar en met wie: gemeten bij een gemeente; hier een reguliere arbeidsorganisatie: niet te vergelijken.
                    nl | op locatie of online: gemeten 14 op locatie; hier niet gezegd: niet te vergelijken.
                    en | trainers per training: measured 2; here not said: cannot be compared.
                    en | where and with whom: measured at a municipality; here a regular work organisation: cannot be compared.
                    en | on site or online: measured 14 on site; here not said: cannot be compared.
                    """)
    void hasWordsForConditionsThatNoMeasurementStatesYet(String language, String sentence) {
        Lines lines = new Lines();

        new CarryOverText(Locale.forLanguageTag(language), lines).add(withOtherConditions());

        assertThat(lines.toString().replaceAll("\\s+", " ")).contains(sentence);
    }

    public static EvidenceReview withOtherConditions() {
        Catalogue catalogue = MentorwijsCatalogue.canonical();
        EvidenceItem measured = catalogue.getEvidence().getItems().stream()
                .filter(item -> item.getKind().isMeasured())
                .findFirst()
                .orElseThrow();
        EvidenceLayer layer = catalogue
                .getEvidence()
                .withItems(measured.withConditions(MeasuringConditions.builder()
                        .onSite(14)
                        .trainers(2)
                        .setting(LocalizedText.of("bij een gemeente", "at a municipality"))
                        .build()));
        return new EvidenceReview(layer, EvidenceCarryOver.of(layer, catalogue.getTraining()), List.of());
    }
}
